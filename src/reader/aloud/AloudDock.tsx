import { IconTool } from '../IconTool';
import { ToolMenu } from '../ToolMenu';
import type { View } from '../view';
import type { WordKey } from '../words';
import { speeds, type Voice } from './speech';
import type { Aloud } from './use-aloud';
import { choiceKey } from './voice-for';

/** The controls of reading aloud, at the foot of the reader while it is on. */
export function AloudDock({ view, aloud }: { view: View; aloud: Aloud }) {
  const { words } = view;
  const isSpeaking = aloud.state === 'speaking';
  const trouble = troubleOf(aloud);
  const play = isSpeaking ? 'pauseReading' : 'continueReading';
  return (
    <section class="dock dock-aloud" aria-label={words('readAloud')} lang={view.locale}>
      <p class="dock-who" role="status">
        {trouble && words(trouble, languageName(view))}
      </p>
      <div class="dock-tools">
        {aloud.cast && (
          <>
            <IconTool
              icon="previousSentence"
              name={words('previousSentence')}
              onClick={() => aloud.move(-1)}
            />
            <IconTool
              icon={play}
              name={words(play)}
              class="tool-play"
              title={`${words(play)} (r)`}
              onClick={aloud.toggle}
            />
            <IconTool icon="nextSentence" name={words('nextSentence')} onClick={() => aloud.move(1)} />
            <span class="sentence-count">
              {words(
                'sentenceOf',
                ...[aloud.line + 1, aloud.count].map((n) => n.toLocaleString(view.locale)),
              )}
            </span>
            <label class="speed">
              <span class="unseen">{words('speed')}</span>
              <select
                value={String(aloud.choices.speed)}
                onChange={(event) => aloud.choose({ speed: Number(event.currentTarget.value) })}
              >
                {speeds.map((speed) => (
                  <option key={speed} value={String(speed)}>{`${speed.toLocaleString(view.locale)}×`}</option>
                ))}
              </select>
            </label>
          </>
        )}
        {(aloud.voices?.length ?? 0) > 0 && <VoiceMenu view={view} aloud={aloud} />}
        <IconTool icon="close" name={words('stopReading')} onClick={aloud.end} />
      </div>
    </section>
  );
}

/** Who reads, and who reads the quotes. Voices that send the text away say so, and are never taken unasked. */
function VoiceMenu({ view, aloud }: { view: View; aloud: Aloud }) {
  const { words } = view;
  const { voices } = aloud.choices;
  const key = choiceKey(view.article.language);
  const quotesKey = choiceKey(view.article.language, true);
  const choose = (name: string, id: string) => aloud.choose({ voices: { ...voices, [name]: id } });
  const isAway = aloud.cast !== null && !(aloud.cast.teller.isLocal && aloud.cast.quoter.isLocal);
  return (
    <ToolMenu id="voice" name={words('voices')}>
      {() => (
        <div class="settings">
          <VoiceChoice
            name={words('voice')}
            value={aloud.cast?.teller.id ?? ''}
            first={aloud.cast ? null : words('chooseVoice')}
            view={view}
            aloud={aloud}
            choose={(id) => choose(key, id)}
          />
          <VoiceChoice
            name={words('voiceOfQuotes')}
            value={aloud.cast?.quoter.id === aloud.cast?.teller.id ? '' : (aloud.cast?.quoter.id ?? '')}
            first={words('sameVoice')}
            view={view}
            aloud={aloud}
            choose={(id) => choose(quotesKey, id)}
          />
          {aloud.cast && <p class="quiet">{words(isAway ? 'voiceLeaves' : 'voiceStays')}</p>}
        </div>
      )}
    </ToolMenu>
  );
}

function VoiceChoice(props: {
  name: string;
  value: string;
  first: string | null;
  view: View;
  aloud: Aloud;
  choose(id: string): void;
}) {
  const { name, value, first, view, aloud, choose } = props;
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {first !== null && <option value="">{first}</option>}
        {(aloud.voices ?? []).map((voice) => (
          <option key={voice.id} value={voice.id}>
            {voiceName(view, voice)}
          </option>
        ))}
      </select>
    </label>
  );
}

const voiceName = (view: View, { name, isLocal }: Voice) =>
  isLocal ? name : `${name} (${view.words('leavesComputer')})`;

/** What a listener must be told in words. */
function troubleOf({ cast, voices, state }: Aloud): WordKey | null {
  if (voices === null) return 'findingVoices';
  if (cast === null) return voices.length > 0 ? 'onlyFarVoices' : 'noVoice';
  if (state === 'refused') return 'speechRefused';
  return state === 'failed' ? 'speechFailed' : null;
}

/** "Korean", in the language of the interface. */
function languageName({ article, locale }: View): string {
  const language = choiceKey(article.language);
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
