// What is built says what was given, or is refused.
import assert from "node:assert/strict";
import { test } from "node:test";

import * as callevents from "../dist/node.js";

const { rtpbridge } = callevents;

await callevents.init();

test("long strings beside long integers are read", () => {
  const text = `{"event":"x","data":[12345678901234567890,"${"\\n\\\\".repeat(5_000_000)}","\\\\","\\""]}`;
  const { data } = rtpbridge.parse(text);
  assert.equal(data[0], 12345678901234567890n);
  assert.equal(data[1], "\n\\".repeat(5_000_000));
  assert.deepEqual(data.slice(2), ["\\", '"']);
});
