// The door to every command. It needs no package: what happens behind it installs them.
import './door/open.mjs';
