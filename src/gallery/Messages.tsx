/** What is said to the reader: notices, nothing here, something under way, something failed. */
import { useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { Empty } from '@/ui/Empty.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Progress } from '@/ui/Progress.tsx';
import { longText, longWord, nothing } from './samples.ts';
import { Part, Specimen, State } from './Specimen.tsx';

const scenes = 12;

export function Messages() {
  const m = useMessages();
  const [done, setDone] = useState(4);
  return (
    <Part title="Messages">
      <Specimen name="Notice">
        <Notice>Years go by the record’s own date.</Notice>
        <Notice title="A link from an older edition" action={{ label: 'Go on', onClick: nothing }}>
          Nothing that this view shows has changed since.
        </Notice>
        <Notice title={longText}>{longWord}</Notice>
      </Specimen>
      <Specimen name="Failed">
        <Notice urgent title={m.failed.title} action={{ label: m.failed.retry, onClick: nothing }}>
          {m.failed.rest}
        </Notice>
      </Specimen>
      <Specimen name="Loading">
        <p role="status">{m.frame.loading}</p>
      </Specimen>
      <Specimen name="Progress">
        <State name="under way, can be given up">
          <Progress label="Making the deck" value={done} max={scenes} onCancel={() => setDone(0)} />
        </State>
        <button type="button" onClick={() => setDone(done < scenes ? done + 1 : 0)}>
          Next scene
        </button>
        <State name="nobody knows how far">
          <Progress label="Reading the file" max={1} />
        </State>
        <State name="done, long text">
          <Progress label={longText} value={scenes} max={scenes} onCancel={nothing} />
        </State>
      </Specimen>
      <Specimen name="Empty">
        <Empty title="No saved view yet">Save a view under a name, and it stands here.</Empty>
        <Empty
          title={longText}
          actions={[
            { label: 'Add this view', onClick: nothing },
            { label: 'Open a file', onClick: nothing },
          ]}
        >
          {longText}
        </Empty>
      </Specimen>
    </Part>
  );
}
