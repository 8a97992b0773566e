import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromFragment, toFragment, type KnownParts } from '#src/worksheet/fragment.ts';
import { partIds } from '#src/worksheet/parts.ts';

const parts: KnownParts = partIds.map((id) => ({
  id,
  ticks: ['first', 'second', 'none'].map((tick) => ({ id: tick, alone: tick === 'none' })),
}));

test('a shared address brings back what was ticked, whatever it was', () => {
  const some = fc.subarray(['first', 'second'], { minLength: 1 });
  const chosen = fc.record(Object.fromEntries(partIds.map((id) => [id, some])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(chosen, (ticked) => {
      expect(fromFragment(toFragment(ticked), parts)).toEqual({
        chosen: ticked,
        unknown: [],
        contradicting: [],
      });
    }),
  );
});

test('an address shows what the worksheet knows of it, and names the rest', () => {
  expect(fromFragment('plan=first.fly&planet=mars&country=second', parts)).toEqual({
    chosen: { plan: ['first'], country: ['second'] },
    unknown: ['fly', 'planet'],
    contradicting: [],
  });
});

test('a long address of unknown things is told in a few words', () => {
  const long = 'x'.repeat(3000);
  const { unknown } = fromFragment(`=&plan=${long}.a.a.b.c.d.e.f&a=1&a=2`, parts);

  expect(unknown).toEqual([`${'x'.repeat(40)}…`, 'a', 'b', 'c', 'd']);
});

test('“none of these” gives way to one of these, and is named', () => {
  expect(fromFragment('subject=none.second', parts)).toMatchObject({
    chosen: { subject: ['second'] },
    contradicting: ['none'],
  });
  expect(fromFragment('subject=none', parts).chosen).toEqual({ subject: ['none'] });
});

test('any text in an address is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { chosen } = fromFragment(text, parts);

      for (const ticks of Object.values(chosen).filter((some) => some !== undefined)) {
        expect(['first', 'second', 'none']).toEqual(expect.arrayContaining(ticks));
      }
    }),
  );
});
