"""What people tell of their own affairs beside a question: their day, their boss, what they fear, whom they will tell.

It is known by of whom it is told, and by what it does not say: it wants nothing but an answer, picks nothing and leaves
nothing out, and no word of it is one that cases are told apart by (`words/case_words.py`). Its other words are free, so
that an answer always says that they were not taken into account.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.statements import Stated, is_of_a_measure, names_meant, times_in, written_in_capitals
from bot.asking.reading.statements_that_narrow import names_what_is_wanted
from bot.asking.reading.who_tells import (
    end_of_who_tells,
    guesses_why,
    has_a_bare_part,
    is_a_desk,
    is_told_of_nobody,
    tells,
    tells_from_when,
    tells_how_it_went,
    tells_us,
    tells_what_happened,
)
from bot.asking.words import own_affairs_words as kinds
from bot.asking.words.case_words import CASE_WORDS
from bot.asking.words.english_words import is_english
from bot.asking.words.names_elsewhere import FIRST_NAMES
from bot.asking.words.statement_words import NARROWING, SAFE, SHORT_FOR_CASES
from bot.asking.words.tokens import plain_text, root, stem, tokens_of

_SHORTEST, _LONGEST = 2, 30
_NEAR = 3


@dataclass(frozen=True, slots=True)
class _Told:
    """The words of a clause; where they are names of the catalogue or times; which are written as names are.

    `elsewhere` holds what the words of the rest of the message come down to.
    """

    words: Sequence[str]
    known: frozenset[int]
    capitals: frozenset[str]
    elsewhere: frozenset[str]


def own_affairs(text: str, vocabulary: Vocabulary, day: date, elsewhere: str = "") -> Stated | None:
    """A clause that tells of who asks or of those who ask them; None where it may say which cases are meant.

    `elsewhere` is what else stands in the message: a word of it says here nothing more of which cases are meant.
    """
    tokens = tokens_of(plain_text(text))
    words = [token.word for token in tokens]
    if not _SHORTEST <= len(words) <= _LONGEST:
        return None
    found = [*names_meant(words, vocabulary)]
    if tells_what_happened(words):
        return Stated(text.strip(), times=("when",), is_plain=False)
    if is_a_desk(words):
        return Stated(text.strip().rstrip(".,;:!- "), is_plain=False, may_place=True)
    if not (tells(words) or tells_how_it_went(words, found)) or has_a_bare_part(text):
        return None
    if any({one.sort for one in readings} not in ({Sort.MEASURE}, {Sort.AREA}) for _, _, readings in found):
        return None
    times = [*times_in(PeriodReader(tokens, day), len(words))]
    known = {place for start, end, _ in found for place in range(start, end)}
    told = _Told(
        words,
        frozenset(known | {place for start, end in times for place in range(start, end)}),
        frozenset(written_in_capitals(text)),
        _senses([token.word for token in tokens_of(plain_text(elsewhere))]),
    )
    if _selects(told) or not all(_is_free(told, at, vocabulary) for at in range(len(words))):
        return None
    named = [every for start, end, every in found if not {*words[start:end]} <= kinds.OF_NO_MEASURE]
    part_of = [_measures_with(words[at], vocabulary) for at in range(len(words)) if _may_name(told, at)]
    return Stated(
        text.strip().rstrip(".,;:!- "),
        areas=tuple(dict.fromkeys(one.key for _, _, every in found for one in every if one.sort is Sort.AREA)),
        times=() if _guesses(words) else tuple(_times_said(words, times)),
        is_plain=False,
        one_of_each=tuple(keys for keys in (*map(_measures_of, named), *part_of) if keys),
    )


def _times_said(words: Sequence[str], times: Sequence[tuple[int, int]]) -> Iterator[str]:
    yield from words[:1] if tells_from_when(words) else ()
    yield from (" ".join(words[start:end]) for start, end in times if not {*words[start:end]} <= SAFE)


def _guesses(words: Sequence[str]) -> bool:
    """Whether a time is only what who asks takes for the answer: I think it was November."""
    return bool(kinds.GUESSING & {*words[:3]}) and "it" in words[1:4]


def _senses(words: Sequence[str]) -> frozenset[str]:
    """What words come down to: a bike is a cycle."""
    return sense_of(tuple(words)).bag | {root(word) for word in words if len(words) > 1 or not sense_of((word,)).bag}


def _may_name(told: _Told, at: int) -> bool:
    """Whether a word that stands in names of measures may stand for one of them here."""
    word = told.words[at]
    if at < max(end_of_who_tells(told.words), tells_us(told.words)):
        return False
    return at not in told.known and word not in kinds.OF_NO_MEASURE | SAFE and not _is_near_an_occasion(told, at)


def _selects(told: _Told) -> bool:
    """Whether something is picked, left out or wanted that is no answer."""
    words = told.words
    if names_what_is_wanted(words) and not guesses_why(words):
        return True
    claimed = is_told_of_nobody(words) or len(words)
    for at, word in enumerate(words):
        if at in told.known or at > claimed:
            continue
        if word in NARROWING and not (_stands_alone(words, at) or _is_of_an_occasion(told, at) or _is_less(told, at)):
            return True
        if word in kinds.WANTS and not (word == "after" and guesses_why(words)) and not _wants_an_answer(words, at):
            return True
        if word in kinds.WORKS and _is_verb_of_who_speaks(words, at):
            return True
    return False


def _stands_alone(words: Sequence[str], at: int) -> bool:
    """Whether a word that narrows before a number stands before none: snowed under."""
    behind = words[at + 1 : at + 2]
    if words[at] in kinds.ASKED_OF_US and 0 < tells_us(words) < at:
        return True
    if words[at] in ("what", "how") and behind != [] and behind[0] in kinds.PRONOUNS:
        return True
    if behind != [] and f"{words[at]} {behind[0]}" in kinds.IDIOMS:
        return True
    if words[at] == "share":
        return words[at - 1] in ("can", "to", "will", "could")
    if words[at] in ("used", "use"):
        return behind == ["to"] or behind == ["it"]
    return words[at] in kinds.NOT_ALONE and (not behind or not (behind[0][:1].isdigit() or behind[0] in kinds.NUMBERS))


def _is_verb_of_who_speaks(words: Sequence[str], at: int) -> bool:
    """Whether a word says what who speaks works at, which may be whose figure they mean: we police the estates."""
    before = [word for word in words[:at] if word not in kinds.JOINING]
    if words[-1] in kinds.OUR_SERVICES:
        return False
    return bool(before) and before[0] in kinds.WHO_TELLS and all(word in kinds.STATES for word in before[1:])


def _is_less(told: _Told, at: int) -> bool:
    """Whether it is claimed that there are fewer of what is asked: residents were promised fewer burglaries."""
    behind = told.words[at + 1 : at + 2]
    return told.words[at] in ("fewer", "less") and behind != [] and _is_said_elsewhere(told, behind[0])


def _is_of_an_occasion(told: _Told, at: int) -> bool:
    """Whether a word that picks some picks an occasion: these meetings, the ward panel."""
    return told.words[at] in kinds.PICKS_AN_OCCASION and _is_near_an_occasion(told, at)


def _wants_an_answer(words: Sequence[str], at: int) -> bool:
    """Whether what is wanted is to show it to somebody, or a number: nothing of which cases."""
    behind = words[at + 1 :]
    if words[at : at + 2] == ["talking", "to"]:
        return True
    if behind[:1] == ["to"]:
        return behind[1:2] != [] and (behind[1] in kinds.ACTS or behind[1:] == ["know"])
    end = next((place for place, word in enumerate(behind) if word in kinds.ENDS_A_WANT), len(behind))
    return all(word in kinds.ANSWERS or word in kinds.OCCASIONS for word in behind[:end])


def _is_free(told: _Told, at: int, vocabulary: Vocabulary) -> bool:
    """Whether a word may stand in what is told: it is of the language, and tells no cases apart."""
    word = told.words[at]
    if at in told.known or _is_near_an_occasion(told, at) or _is_of_who_speaks(told.words, at):
        return True
    if word.upper() in told.capitals:
        return word not in SHORT_FOR_CASES
    if any(mark.isdigit() for mark in word) or word in kinds.NUMBERS:
        return _is_clock(told.words, at)
    if word in kinds.MOVES and told.words[at - 1] in ("i", "we"):
        return True
    if 0 < is_told_of_nobody(told.words) <= at or word in kinds.SAYS_NO_CASE or _is_said_elsewhere(told, word):
        return True
    if word in CASE_WORDS or _is_a_topic(told.words, at):
        return False
    if is_of_a_measure(word, vocabulary) and not _measures_with(word, vocabulary):
        return word in kinds.OF_NO_MEASURE
    if word in told.capitals and at and word not in SAFE:
        return told.words[at - 1] in kinds.BEFORE_A_NAME or word in FIRST_NAMES
    return word in SAFE or is_english(word) or not kinds.OF_PLACES & {*told.words[max(at - 2, 0) : at]}


def _is_said_elsewhere(told: _Told, word: str) -> bool:
    """Whether a word of a case is one of the question as well: knives beside knife crime; not caravans, of vehicles."""
    senses = _senses([word])
    return root(word) in told.elsewhere or (senses <= told.elsewhere and not (word in CASE_WORDS and senses & _WIDE))


_WIDE = frozenset({root("vehicle"), root("person"), root("theft")})
"""So wide that what comes down to them may be a part of them."""


def _is_a_topic(words: Sequence[str], at: int) -> bool:
    """Whether a word says what a piece, a paper or a talk is about: that may be what is wanted."""
    about = next((place for place, word in enumerate(words) if word in kinds.ABOUT), len(words))
    return at > about and words[at] not in SAFE | kinds.ASKERS | kinds.OCCASIONS and words[0] not in kinds.FEARS


def _is_of_who_speaks(words: Sequence[str], at: int) -> bool:
    """Whether a word tells where who speaks is: I'm on the train; or who it is that tells them something."""
    goes_on = next((place for place, word in enumerate(words) if word in kinds.JOINING and place > 1), len(words))
    if words[0] in kinds.WHO_IS and 1 < at < goes_on and words[1] in kinds.WHERE_I_AM:
        return True
    begins = words[: kinds.MOST_BEFORE_A_THING]
    if (
        kinds.THINGS_AT_WORK & {*begins, *(word.removesuffix("s") for word in begins)}
        and len(words) <= kinds.LONGEST_SUBJECT
    ):
        return True
    return at < tells_us(words) or at < end_of_who_tells(words)


def _is_clock(words: Sequence[str], at: int) -> bool:
    """Whether a number is a time of the day, or says how long or how many of those who work: at six, ten minutes."""
    behind = words[at + 1 : at + 2]
    if (behind and behind[0] in kinds.COUNTED_AT_WORK | {"percent"}) or words[at - 1 : at] == ["year"]:
        return True
    return words[at].endswith(("am", "pm")) or (bool(at) and words[at - 1] in kinds.BEFORE_A_TIME and behind != ["to"])


def _is_near_an_occasion(told: _Told, at: int) -> bool:
    """Whether a word says what an occasion is about or who holds it: the bike marking event, the youth club."""
    behind = told.words[at + 1 : at + 1 + _NEAR]
    stop = next((place for place, word in enumerate(behind) if word in kinds.ENDS_A_NAME), len(behind))
    return any(word in kinds.OCCASIONS | kinds.HOLDERS | kinds.HISTORY for word in behind[:stop])


def _measures_of(readings: Sequence[Reading]) -> frozenset[str]:
    return frozenset(one.key for one in readings if one.sort is Sort.MEASURE)


def _measures_with(word: str, vocabulary: Vocabulary) -> frozenset[str]:
    """The measures in whose names a word stands."""
    return _measures_of(tuple(vocabulary.parts.get(stem(word), ())))
