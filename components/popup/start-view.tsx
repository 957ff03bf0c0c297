import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StartContext } from '../start/start-screen';

/** The screen for pages without a record, loaded when it is needed: the popup mostly opens on a record. */
export function StartView({ context }: { readonly context: StartContext }) {
  const [loaded, setLoaded] = useState<{ readonly Screen: ComponentType<{ context: StartContext }> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const { StartScreen } = await import('../start/start-screen');
      if (isWanted) setLoaded({ Screen: StartScreen });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, []);
  return loaded && <loaded.Screen context={context} />;
}
