"""A text that asks two or three things: each part is read as a question, and as what follows up the one before it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.asking.asked_period import NEWEST, Form
from bot.asking.names.definitions_asked import asked_definition
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.words.joints import Joint, asks_something, joints
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.words.word_sets import word_set

MOST_PARTS = 3
REFUSED = frozenset({"orders", "personal", "signs", "too long", "who I am", "forecast"})
"""Why a question gets no answer whatever else is asked beside it."""
_MAY_BE_PARTED = frozenset(
    {
        *("word", "two things", "mixed", "two periods", "compare", "not linked", "by", "sums", "no measure", "kind"),
        *("since", "earlier alone", "place", "per time", "signs"),
    }
)
_NARROWS = word_set(
    "only just except excluding excl without not no minus less apart bar including incl with other besides especially "
    "esp particularly mainly involving rather unless under over"
)
_AND = re.compile(r"^(?:and|also)\s+", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|that|this|they|those)\b", re.IGNORECASE)
_OF_ALL_THAT_IS_HELD = (Intent.LINES, Intent.NEXT_DUE, Intent.MEANING, Intent.LEAD, Intent.DEPUTY, Intent.EXTREME)
_PUT_TOGETHER = frozenset({"no meaning", "no lead", "extreme of one", "average of one", "nothing to rank"})
"""Why a question that was understood has no figure, where it may be because two questions were taken for one."""
_GOES_ON = frozenset({"and", "same", "then"})
_OF_THE_STATISTIC = (Intent.RANK, Intent.RANKING, Intent.SHARE, Intent.GAP, Intent.AVERAGE, Intent.HOW_OFTEN)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a text, and how it was read."""

    text: str
    read: Read

    @property
    def question(self) -> Question | None:
        """The question of it, where it was understood."""
        return self.read.outcome if isinstance(self.read.outcome, Question) else None


def may_be_parted(whole: Question | NotUnderstood, reason: str | None) -> bool:
    """Whether a text that has no answer as one question, for a reason, may be several: not an ambiguous one."""
    if isinstance(whole, Question):
        return reason in _PUT_TOGETHER
    return whole.reason in _MAY_BE_PARTED and len(whole.choices) < 2


def read_in_parts(text: str, vocabulary: Vocabulary, day: date, previous: Question | None) -> tuple[Part, ...]:
    """The parts of a text that has no answer as one question; none where it has no parts that are understood.

    All parts but the last are understood; where the last one is not, it is what stands in the way.
    """
    stopped: tuple[Part, ...] = ()
    for parts in _ways(text, vocabulary, day, previous, MOST_PARTS):
        if parts[-1].question is not None or _is_refused(parts[-1]):
            return parts
        stopped = stopped or parts
    return stopped


def goes_on_from(question: Question, vocabulary: Vocabulary, before: Question | None) -> Question | None:
    """What the next part follows up: this question, what it told of, or where it names no measure the one before."""
    if question.measures and question.intent is not Intent.MEANING:
        return replace(question, explain=False, why=False, chart=False)
    topics = question.measures or tuple(key for sort, key in question.topics if sort == Sort.MEASURE.value)
    if len(topics) != 1:
        return before
    home = vocabulary.framework.home
    return Question(measures=topics, areas=(home,) if home is not None else (), home_meant=True)


def _ways(
    text: str, vocabulary: Vocabulary, day: date, previous: Question | None, most: int
) -> Iterator[tuple[Part, ...]]:
    """Every way of parting a text whose first part is understood; the last part of each may not be."""
    for joint in joints(text):
        first = Part(joint.before, read(joint.before, vocabulary, day, previous))
        if first.question is None:
            if _is_refused(first):
                yield (first,)
            continue
        follows = goes_on_from(first.question, vocabulary, previous)
        rest = _following(joint.behind, vocabulary, day, follows)
        understood = rest.question is not None and not _narrows(joint)
        if most > len((first, rest)) and (rest.question is None or _holds_sentences(joint.behind)):
            further = [*_ways(joint.behind, vocabulary, day, follows, most - 1)]
            yield from ((first, *more) for more in further if more[-1].question is not None or not understood)
        if rest.question is None:
            yield first, rest
        elif understood and _is_topic(first) and _says_more(first.question, rest.question):
            yield (rest,)
        elif understood and _goes_with(first.question, rest.question, joint):
            yield first, rest


def _following(text: str, vocabulary: Vocabulary, day: date, previous: Question | None) -> Part:
    """A text as what follows up a question, or else as it stands with the names that it goes on from put to it."""
    found = Part(text, read(text, vocabulary, day, previous))
    if previous is None or _is_refused(found):
        return found
    asked = found.question
    if asked is not None and asked.intent is Intent.EXTREME and asked.period == previous.period != NEWEST:
        return Part(text, replace(found.read, outcome=replace(asked, period=NEWEST)))
    if asked is not None and (asked.measures or asked.topics):
        return found
    for named in _with_names(_AND.sub("", text), previous, vocabulary):
        again = Part(text, read(named, vocabulary, day, None))
        if again.question is not None and _stands_alone(again.question, previous):
            return again
    return found


def _with_names(text: str, previous: Question, vocabulary: Vocabulary) -> Iterator[str]:
    """A text with the one measure and area before it that it goes on from; `what does it include` with the measure."""
    if len(previous.measures) != 1 or len(previous.areas) > 1 or previous.groups or previous.by or previous.peers:
        return
    framework = vocabulary.framework
    measure = framework.measures[previous.measures[0]].name
    named = [framework.areas[key].name for key in previous.areas if not previous.home_meant]
    yield f"{' in '.join([measure, *named])}: {text}"
    of_it = _IT.sub(measure, text, count=1)
    if of_it != text and asked_definition(tokens_of(plain_text(of_it)), vocabulary) is not None:
        yield of_it


def _stands_alone(question: Question, previous: Question) -> bool:
    """Whether what is asked needs no period of the question before: it has its own, or is of all that is held."""
    if previous.period == NEWEST or question.intent in _OF_ALL_THAT_IS_HELD:
        return True
    return question.period != NEWEST and question.measures == previous.measures


def _holds_sentences(text: str) -> bool:
    return any(joint.ends_a_sentence for joint in joints(text))


def _is_refused(part: Part) -> bool:
    outcome = part.read.outcome
    return isinstance(outcome, NotUnderstood) and outcome.reason in REFUSED


def _goes_with(first: Question, rest: Question, joint: Joint) -> bool:
    """Whether what stands behind a joint is a question of its own, and takes nothing from the one before it."""
    if not (rest.measures or rest.topics):
        return False
    goes_on = joint.asked or _first_words(joint)[0] in _GOES_ON
    if not set(first.measures) & set(rest.measures):
        return goes_on or joint.ends_a_sentence
    if first.intent in _OF_THE_STATISTIC and rest.intent is Intent.CHANGE:
        return False  # whether the rank has moved is another question than whether the number has
    if rest.groups != first.groups or (first.home_meant and not rest.by and rest.areas != first.areas):
        return False
    if first.period == NEWEST and rest.period.form is Form.NAMED and rest.intent is not Intent.VALUE:
        return False
    same = rest.areas == first.areas and (rest.period in (first.period, NEWEST) or rest.period.form is not Form.NAMED)
    return goes_on or (rest.intent is not first.intent and same)


def _narrows(joint: Joint) -> bool:
    """Whether what stands behind a joint says which of what stands before it are meant."""
    return not _NARROWS.isdisjoint(_first_words(joint))


def _first_words(joint: Joint) -> list[str]:
    return [token.word for token in tokens_of(plain_text(joint.behind))[:2]]


def _is_topic(part: Part) -> bool:
    """Whether a part only names what the next one asks about."""
    question = part.question
    plain = question is not None and question.intent is Intent.VALUE and question.home_meant
    return plain and question is not None and question.period == NEWEST and not asks_something(part.text)


def _says_more(first: Question, rest: Question) -> bool:
    """Whether a question names an area or a period of the one measure that was only named before."""
    other = rest.areas != first.areas or rest.period != first.period
    return other and first.measures == rest.measures
