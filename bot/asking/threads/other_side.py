"""`Which are below` after which districts are above Sale: the other side of the same comparison, measured alike."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.asking.names.beside_words import BETTER, FEWER, MORE, WORSE, direction_said
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import AskedRate, Intent, NotUnderstood, Question, Statistic
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Better, Unit

_AROUND = word_set(
    "and ok so but then now right or also what whats about how which who whos whats any the a ones one of them those "
    "these that it this is are was were has have had do does did doing there than with sit sits lie lies fall falls "
    "come comes out instead please pls though tho show list give me other side performing perform"
)
"""What may stand around the side that is asked for, where nothing else is asked."""
_ASKS_WHICH = word_set("which who whos ones list show areas")
_OPENS = word_set("and ok so but or also then please pls though tho what about how the")
"""Around a side that is said alone: and below. `Any better` and `are we better` ask of a change."""
_COMPARES_WITH = word_set("than above below over under behind ahead")
_US = word_set("us we our ours")
_OF_LATER = word_set("got get gets getting gone become became becoming")
_BY_NUMBER = (Statistic.HIGHEST, Statistic.LOWEST)


def of_the_other_side(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The areas on the side that is asked for now of what they were held against; None where more is asked.

    Of a comparison that had no answer it is asked again, and then has none either.
    """
    compared = _compared(thread, vocabulary, day)
    words = [token.word for token in tokens_of(plain_text(said))]
    side = direction_said(words)
    if compared is None or not side or not _asks_only_for_it(words, compared, vocabulary):
        return None
    if isinstance(compared, NotUnderstood) or compared.groups or len(compared.measures) != 1:
        return NotUnderstood("mixed")
    if compared.intent is Intent.RANK:
        return _beside_home(compared, side, vocabulary)
    return _on_side(compared, side, vocabulary)


def leaves_the_side(said: str, asked: object, thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether a side is said after such a comparison, and what is read of it is of another side or of none."""
    before = thread.question
    if before is None or not before.only_beyond or not isinstance(asked, Question):
        return False
    words = [token.word for token in tokens_of(plain_text(said))]
    side = direction_said(words)
    if not side:
        return False
    alone = read(said, vocabulary, day).outcome
    by_itself = isinstance(alone, Question) and alone.measures
    on_it = asked.intent is Intent.RANKING and asked.by and asked.only_beyond != side
    return not by_itself and (bool(on_it) or (asked.changed and _OF_LATER.isdisjoint(words)))


def _compared(thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """What held areas against one last, whether it was answered or not."""
    if thread.unanswered:
        last = read(thread.unanswered, vocabulary, day, thread.question).outcome
        if isinstance(last, Question):
            return last if _compares(last) else None
        words = [token.word for token in tokens_of(plain_text(thread.unanswered))]
        return last if direction_said(words) and not _COMPARES_WITH.isdisjoint(words) else None
    return next((one for one in (thread.question, thread.listed) if one is not None and _compares(one)), None)


def _compares(question: Question) -> bool:
    return bool(question.only_beyond) or (question.intent is Intent.RANK and bool(question.peers))


def _asks_only_for_it(words: Sequence[str], compared: Question | NotUnderstood, vocabulary: Vocabulary) -> bool:
    home = vocabulary.framework.home
    at_home = isinstance(compared, NotUnderstood) or compared.beside == home or bool(compared.peers)
    rest = [word for word in words if word not in _AROUND and direction_said([word]) == ""]
    rest = [word for word in rest if not (at_home and word in _US)]
    alone = all(word in _OPENS or direction_said([word]) for word in words)
    if not (alone or rest or not _ASKS_WHICH.isdisjoint(words)):
        return False
    if isinstance(compared, NotUnderstood):
        return all(_kinds(word, vocabulary) for word in rest)
    kind = compared.by if compared.only_beyond else _kind_of_home(vocabulary)
    if kind.startswith("peers:"):
        kind = _kind_of_home(vocabulary)
    return all(kind in _kinds(word, vocabulary) or word in ("areas", "area") for word in rest)


def _kinds(word: str, vocabulary: Vocabulary) -> list[str]:
    return [one.key for one in vocabulary.readings((word,)) if one.sort is Sort.KIND]


def _kind_of_home(vocabulary: Vocabulary) -> str:
    home = vocabulary.framework.home
    return "" if home is None else vocabulary.framework.areas[home].kind


def _beside_home(ranked: Question, side: str, vocabulary: Vocabulary) -> Question | NotUnderstood:
    """Those of the peers that lie on a side of home, after where home stands among them: by rate as it was."""
    home = vocabulary.framework.home
    if home is None or ranked.areas != (home,) or ranked.by:
        return NotUnderstood("mixed")
    counted = vocabulary.framework.measures[ranked.measures[0]].unit is Unit.COUNT
    rate = ranked.rate or (AskedRate() if counted else None)
    beside = replace(
        ranked, intent=Intent.RANKING, by=f"peers:{ranked.peers}", peers="", rate=rate, beside=home, only_first=False
    )
    return _on_side(beside, side, vocabulary)


def _on_side(compared: Question, side: str, vocabulary: Vocabulary) -> Question | NotUnderstood:
    """The comparison with its side, in an order of the kind it had: by number stays so, and so does by rank."""
    better = vocabulary.framework.measures[compared.measures[0]].better
    if better is Better.NEITHER and side in (BETTER, WORSE):
        return NotUnderstood("mixed")
    high = {MORE: True, FEWER: False, BETTER: better is Better.HIGHER, WORSE: better is Better.LOWER}[side]
    if compared.extreme in _BY_NUMBER or better is Better.NEITHER:
        extreme: Statistic | None = Statistic.HIGHEST if high else Statistic.LOWEST
    else:
        extreme = None if high == (better is Better.HIGHER) else Statistic.RANK
    return replace(compared, extreme=extreme, only_beyond=side)
