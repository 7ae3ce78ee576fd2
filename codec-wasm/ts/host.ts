/**
 * What the module asks of JavaScript: doubles in decimal, and an error. See `codec-wasm/src/host.rs`.
 * @module
 */

const decoder = new TextDecoder();

/** The module's imports, which work on the memory that `memory` gives; `broken` throws. */
export function imports(memory: () => WebAssembly.Memory, broken: () => never): WebAssembly.Imports {
  const text = (at: number, length: number): string =>
    decoder.decode(new Uint8Array(memory().buffer, at, length));
  return {
    host: {
      read_double: (at: number, length: number): number => Number(text(at, length)),
      put_double: (at: number, length: number, to: number): number => {
        const written = rustDouble(Number(text(at, length)));
        const room = new Uint8Array(memory().buffer, to, written.length);
        for (let index = 0; index < written.length; index++) room[index] = written.charCodeAt(index);
        return written.length;
      },
      broken,
    },
  };
}

/** A double as Rust's serde_json writes it: its fewest digits, `1.0`, `0.00001`, `1e+16`. */
export function rustDouble(value: number): string {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const scientific = Math.abs(value).toExponential();
  const [mantissa, power] = scientific.split("e") as [string, string];
  const exponent = Number(power);
  if (exponent < -5 || exponent > 15) return sign + scientific;
  const digits = mantissa.replace(".", "");
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}
