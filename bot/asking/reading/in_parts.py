"""A text that asks two or three things: each part is read as a question, and as what follows up the one before it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from bot.asking.asked_period import NEWEST, Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.going_on import following, goes_on_from, is_refused, turns_home
from bot.asking.reading.of_some_of_them import by_a_word_alone
from bot.asking.reading.reading import read
from bot.asking.words.joints import Joint, asks_something, joints
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.words.word_sets import word_set

MOST_PARTS = 3
MOST_JOINTS = 5
"""At how many places a text is tried to be parted: who asks more than that is not understood either."""
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


def stands_alone(text: str, vocabulary: Vocabulary, day: date) -> bool:
    """Whether a text is understood without a question that it follows up, as one or in parts."""
    whole = read(text, vocabulary, day).outcome
    if isinstance(whole, Question):
        return True
    parts = read_in_parts(text, vocabulary, day, None) if may_be_parted(whole, whole.reason) else ()
    return bool(parts) and parts[-1].question is not None


def read_in_parts(text: str, vocabulary: Vocabulary, day: date, previous: Question | None) -> tuple[Part, ...]:
    """The parts of a text that has no answer as one question; none where it has no parts that are understood.

    All parts but the last are understood; where the last one is not, it is what stands in the way.
    """
    stopped: tuple[Part, ...] = ()
    for parts in _ways(text, vocabulary, day, previous, MOST_PARTS):
        if parts[-1].question is not None or is_refused(parts[-1].read):
            return parts
        stopped = stopped or parts
    return stopped


def _ways(
    text: str, vocabulary: Vocabulary, day: date, previous: Question | None, most: int
) -> Iterator[tuple[Part, ...]]:
    """Every way of parting a text whose first part is understood; the last part of each may not be."""
    for joint in islice(joints(text), MOST_JOINTS):
        # What the whole text follows up is read as it is without parts.
        first = Part(joint.before, (read if most == MOST_PARTS else following)(joint.before, vocabulary, day, previous))
        if first.question is None:
            if is_refused(first.read):
                yield (first,)
            continue
        follows = goes_on_from(first.question, vocabulary, previous)
        rest = Part(joint.behind, following(joint.behind, vocabulary, day, follows))
        understood = rest.question is not None and not (
            _narrows(joint) or turns_home(joint.behind, follows, vocabulary)
        )
        if most > len((first, rest)) and (rest.question is None or _holds_sentences(joint.behind)):
            further = _ways(joint.behind, vocabulary, day, follows, most - 1)
            yield from ((first, *more) for more in further if more[-1].question is not None or not understood)
        if rest.question is None:
            yield first, rest
        elif understood and _is_topic(first) and _says_more(first.question, rest.question):
            yield (rest,)
        elif by_a_word_alone((first.read, rest.read), vocabulary):
            continue
        elif understood and _goes_with(first.question, rest.question, joint):
            yield first, rest


def _holds_sentences(text: str) -> bool:
    return any(joint.ends_a_sentence for joint in joints(text))


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
