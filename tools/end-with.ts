/**
 * Say what a command found, and end with its code.
 * @param command gives the words, and 0 or 1: nothing to do, or something. When it fails the code is 2:
 * left alone the program would end with 1, which a scheduled job takes for something to do.
 */
export async function endWith(command: () => Promise<{ said: string; code: number }>) {
  try {
    const { said, code } = await command();
    console.log(said);
    process.exitCode = code;
  } catch (error) {
    console.error(error);
    process.exitCode = 2;
  }
}
