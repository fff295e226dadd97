import {
  number
} from "./chunk-QJDBMC6S.js";

// cli/progress.js
var MILLISECONDS_BETWEEN_BARS = 100;
var MILLISECONDS_BETWEEN_LINES = 1e4;
function progressTo(stream, quiet, now = () => performance.now()) {
  if (quiet)
    return { show: () => {
    }, clear: () => {
    } };
  const bar = stream.isTTY === true && process.env["TERM"] !== "dumb";
  let last = bar ? -Infinity : now();
  let begun = now();
  let phase = "";
  let drawn = false;
  return {
    show: (progress) => {
      const time = now();
      if (progress.phase !== phase)
        begun = phase === "" ? begun : time;
      const turned = progress.phase !== phase || isDone(progress);
      phase = progress.phase;
      if (time - last < (bar ? MILLISECONDS_BETWEEN_BARS : MILLISECONDS_BETWEEN_LINES) && !(bar && turned))
        return;
      last = time;
      const seconds = (time - begun) / 1e3;
      stream.write(bar ? `\r\x1B[2K${barOf(progress, seconds, stream.columns || 80)}` : `${lineOf(progress, seconds)}
`);
      drawn = bar;
    },
    clear: () => {
      if (drawn)
        stream.write("\r\x1B[2K");
      drawn = false;
    }
  };
}
var STEPS = { reading: "Reading", deciding: "Deciding" };
function barOf(progress, seconds, columns) {
  if (progress.phase === "deciding" && isDone(progress))
    return "Putting the results on the disk";
  const words = [STEPS[progress.phase].padEnd(8), ...wordsOf(progress, seconds)];
  while (words.length > 2 && words.join("  ").length >= columns)
    words.pop();
  const room = Math.min(24, columns - 5 - words.join("  ").length);
  const filled = Math.round(partOf(progress) * room);
  if (room >= 8)
    words.splice(1, 0, `[${"#".repeat(filled).padEnd(room, ".")}]`);
  return words.join("  ");
}
function lineOf(progress, seconds) {
  return `${STEPS[progress.phase]}: ${wordsOf(progress, seconds).map((word) => word.trim()).join(", ")}`;
}
function wordsOf(progress, seconds) {
  const { bytesDone, bytesAll, rowsDone } = progress;
  const part = partOf(progress);
  const words = [
    `${String(Math.floor(part * 100)).padStart(3)} %`,
    `${number(Math.floor(bytesDone / 1e6))} of ${number(Math.ceil(bytesAll / 1e6))} MB`
  ];
  if (seconds > 1 && rowsDone > 0)
    words.push(`${number(Math.round(rowsDone / seconds))} rows/s`);
  if (seconds > 1 && part > 0.02 && part < 1)
    words.push(`${duration(seconds / part * (1 - part))} left`);
  return words;
}
function partOf({ bytesDone, bytesAll }) {
  return bytesAll === 0 ? 1 : Math.min(1, bytesDone / bytesAll);
}
function isDone({ bytesDone, bytesAll }) {
  return bytesDone >= bytesAll;
}
function duration(seconds) {
  if (seconds < 90)
    return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function countTo(stream, quiet) {
  let last = performance.now();
  let drawn = false;
  return {
    show: (what, done, all) => {
      const now = performance.now();
      if (quiet || now - last < (stream.isTTY ? 100 : 1e4))
        return;
      last = now;
      drawn = true;
      const bar = "#".repeat(Math.round(done / all * 24)).padEnd(24, ".");
      const line = `${what} [${bar}] ${number(done)} of ${number(all)}`;
      stream.write(stream.isTTY ? `\r\x1B[2K${line}` : `${line}
`);
    },
    clear: () => {
      if (drawn && stream.isTTY)
        stream.write("\r\x1B[2K");
    }
  };
}

export {
  progressTo,
  countTo
};
