import { remembered } from './remembered.ts';

/** The part of a word that its forms share. */
export const stemOf = remembered((key): string => {
  if (!/^[ء-ي]/.test(key)) return key.slice(0, 6);
  const bare = key.replace(/^[وف]?(?:لل|[بكل](?:ال)?|ال)?(?=[ء-ي]{3})/, '').replace(/^(?:و|ف)(?=[ء-ي]{4})/, '');
  return bare.replace(/(?<=[ء-ي]{3})(?:تهما|تهم|تها|ته|تنا|ينا|نا|كم|يهما|يهم|يها|يه|هما|هم|ها|ه|تين|تان|ين|ان|ون|ات|ا|ي|و)$/, '').slice(0, 6);
});
