import { beforeEach, expect, test } from 'vitest';
import {
  $workshopRun,
  moveClock,
  showSlide,
  startClock,
  toggleSentence,
} from '../../../src/stores/workshop-run.ts';

beforeEach(() => {
  $workshopRun.set({ at: 0, startedAt: null, sentence: null });
});

test('a sentence goes with its slide, and with a second press', () => {
  showSlide(2);
  toggleSentence(1);
  expect($workshopRun.get().sentence).toBe(1);
  showSlide(2);
  expect($workshopRun.get().sentence, 'the same slide again changes nothing').toBe(1);
  toggleSentence(0);
  toggleSentence(0);
  expect($workshopRun.get().sentence).toBeNull();
  toggleSentence(1);
  showSlide(3);
  expect($workshopRun.get()).toEqual({ at: 3, startedAt: null, sentence: null });
});

test('the clock is moved once it runs, and never below nought', () => {
  moveClock(5, 1000);
  expect($workshopRun.get().startedAt, 'a clock that stands still stays so').toBeNull();
  startClock(600_000);
  moveClock(2, 600_000);
  expect($workshopRun.get().startedAt).toBe(480_000);
  moveClock(-1, 600_000);
  expect($workshopRun.get().startedAt).toBe(540_000);
  moveClock(-60, 600_000);
  expect($workshopRun.get().startedAt).toBe(600_000);
});
