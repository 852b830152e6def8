import type { Language } from '../../../../src/i18n/languages.ts';
import type { FindingText } from '../message-types.ts';

const languageNames = { sv: 'svenska', en: 'engelska' } as const;

export const questions = {
  none: ({ key }: { key: string }): FindingText => [
    `ingen fråga i självskattningen handlar om ${key}`,
    `lägg till ${key} i articles: på en fråga i mappen quiz, eller skriv en`,
  ],
};

export const options = {
  moved: ({
    question,
    option,
    had,
    language,
    version,
  }: {
    question: string;
    option: string;
    had: string;
    language: Language;
    version: string;
  }): FindingText => [
    `alternativet ${option} i ${question} har den text på ${languageNames[language]} som ${had} hade i version ${version}`,
    `flytta tillbaka texten: de som svarade ${had} skulle annars ha svarat något annat. Om det är meningen höjer du version till nästa heltal`,
  ],
  unmarked: ({ version, texts }: { version: string; texts: string }): FindingText => [
    `ingenting är noterat om vad alternativen säger i version ${version}, så texter som byter plats märks inte`,
    `lägg till under version ${version}: texts: { ${texts} }`,
  ],
};
