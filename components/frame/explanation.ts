import { useEffect, useState } from 'preact/hooks';
import { useSurroundings } from './surroundings';

/**
 * The exact words for a failure, or null: where there are none, and until they have come. They are many and rarely
 * needed, so they are loaded only then; what is known by the failure's kind is on screen meanwhile.
 */
export function useExplanation(key: string | null, system: string): string | null {
  const { language } = useSurroundings();
  const [found, setFound] = useState<string | null>(null);
  useEffect(() => {
    if (key === null) return undefined;
    let isWanted = true;
    const show = async () => {
      const [{ explanations, explanationWords }, { translator }] = await Promise.all([
        import('../../lib/i18n/explanations'),
        import('../../lib/i18n/translate'),
      ]);
      if (isWanted) setFound(explanationWords(key, system, translator(explanations, language)));
    };
    void show();
    return () => {
      isWanted = false;
      setFound(null);
    };
  }, [key, system, language]);
  return found;
}
