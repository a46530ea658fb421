"""The judge of a clause beside a question: who asks and why, what it is for, what they think of it, what befell them.

It is known by how it is built (`said_of_asking.py`), or by of whom it is told (`who_tells.py`) and by what it does not
say: it wants nothing but an answer, picks nothing and leaves nothing out, and no word of it is one that cases are told
apart by (`words/case_words.py`). Its other words are free, so that an answer says that they were not taken into
account, unless they are all words that are passed over anyway.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.asking.names.named import measures_in
from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading import what_somebody_does as somebody
from bot.asking.reading.guessed_causes import guesses_at_the_cause
from bot.asking.reading.said_of_asking import said_of_asking
from bot.asking.reading.statements import (
    Stated,
    as_meant,
    is_of_a_measure,
    names_in,
    names_meant,
    times_in,
    written_in_capitals,
)
from bot.asking.reading.statements_that_narrow import is_of_days, names_what_is_wanted
from bot.asking.reading.who_tells import (
    end_of_who_tells,
    guesses_why,
    has_a_bare_part,
    is_a_desk,
    is_believed,
    is_told_of_nobody,
    tells,
    tells_from_when,
    tells_how_it_went,
    tells_us,
    tells_what_happened,
    tells_what_is_new,
    tells_what_went_on,
    without_initials_that_ask,
)
from bot.asking.reading.whose_area import tells_whose_area
from bot.asking.words import own_affairs_words as kinds
from bot.asking.words.case_words import CASE_WORDS
from bot.asking.words.english_words import is_english
from bot.asking.words.names_elsewhere import FIRST_NAMES
from bot.asking.words.statement_words import (
    AFFECTED,
    AUXILIARIES,
    FELT,
    MOVED,
    NARROWING,
    OWNERS,
    SAFE,
    SHORT_FOR_CASES,
    TITLES,
    WHOM_IT_HAPPENED_TO,
)
from bot.asking.words.tokens import plain_text, root, stem, tokens_of, words_of
from bot.asking.words.word_sets import word_set

_SHORTEST, _LONGEST = 2, 30
_NEAR = 3


@dataclass(frozen=True, slots=True)
class _Told:
    """The words of a clause; where they are names of the catalogue or times; which are written as names are.

    `elsewhere` holds what the words of the rest of the message come down to; `guesses_why` says that it guesses at a
    cause where one is asked for.
    """

    words: Sequence[str]
    known: frozenset[int]
    times: frozenset[int]
    capitals: frozenset[str]
    elsewhere: frozenset[str]
    guesses_why: bool = False


def clause_beside(
    text: str, vocabulary: Vocabulary, day: date, elsewhere: str = "", *, is_before: bool = False
) -> Stated | None:
    """What a clause says beside a question; None where it may say which cases are meant, where or when.

    `elsewhere` is what else stands in the message: a word of it says here nothing more of which cases are meant.
    """
    if (theirs := tells_whose_area(text, vocabulary)) is not None:
        return theirs
    one = said_of_asking(text, vocabulary, day, before=is_before)
    if one is not None and not one.measures:
        return one
    return _told_beside(text, vocabulary, day, elsewhere) or one


def _told_beside(text: str, vocabulary: Vocabulary, day: date, elsewhere: str) -> Stated | None:
    """A clause that tells of who asks, of those who ask them or what they guess; None where it may say which cases."""
    tokens = [*map(as_meant, tokens_of(plain_text(text)))]
    words = without_initials_that_ask([token.word for token in tokens], written_in_capitals(text), vocabulary)
    initials = words != [token.word for token in tokens]
    if not _SHORTEST <= len(words) <= _LONGEST:
        return None
    found = [*names_meant(words, vocabulary)]
    if tells_what_happened(words) or (tells_what_is_new(words) and not found):
        return Stated(text.strip(), times=("when",), is_plain=False)
    if is_a_desk(words):
        return Stated(_as_written(text), is_plain=False, may_place=True)
    guessed = guesses_at_the_cause(words)
    told_of = tells(words) or tells_how_it_went(words, found) or somebody.does_something(words)
    if not (guessed or told_of) or has_a_bare_part(text):
        return None
    if any({one.sort for one in readings} not in ({Sort.MEASURE}, {Sort.AREA}) for _, _, readings in found):
        return None
    times = [*times_in(PeriodReader(tokens, day), len(words))]
    if times and not kinds.OF_A_FIGURE.isdisjoint(words) and not guessed and not _guesses(words):
        return None  # the figure of another time is wanted: last year's number would help
    known = {place for start, end, _ in found for place in range(start, end)}
    timed = {place for start, end in times for place in range(start, end)}
    told = _Told(
        words,
        frozenset(known | timed),
        frozenset(timed),
        frozenset(written_in_capitals(text)),
        _senses(_said_in_full(elsewhere, vocabulary)),
        guessed and not _ASKS_WHY.isdisjoint(words_of(elsewhere)),
    )
    if _selects(told) or not all(_is_free(told, at, vocabulary) for at in range(len(words))):
        return None
    named = [every for start, end, every in found if not {*words[start:end]} <= kinds.OF_NO_MEASURE]
    part_of = [_measures_with(words[at], vocabulary) for at in range(len(words)) if _may_name(told, at)]
    one_of_each = tuple(keys for keys in (*map(measures_in, named), *part_of) if keys)
    return Stated(
        _as_written(text),
        areas=tuple(dict.fromkeys(one.key for _, _, every in found for one in every if one.sort is Sort.AREA)),
        times=() if _guesses(words) or somebody.does_it_ahead(words) else tuple(_times_said(words, times)),
        is_plain=not (guessed or one_of_each or initials) and _says_nothing(told),
        may_place=guessed and not told.guesses_why,
        one_of_each=one_of_each,
    )


_KINDS_OF_PLACES = word_set("patch beat ward estate district")
_ASKS_WHY = word_set("why happened reason reasons cause caused behind explain explains explanation driving")


def _as_written(text: str) -> str:
    return text.strip().rstrip(".,;:!- ")


def _said_in_full(text: str, vocabulary: Vocabulary) -> Sequence[str]:
    """The words of the rest of a message, with those of the whole names of what it is of: DWO is of a ward officer."""
    words = [token.word for token in tokens_of(plain_text(text))]
    keys = {one.key for _, _, every in names_in(words, vocabulary) for one in every if one.sort is Sort.MEASURE}
    return [*words, *(word for key in sorted(keys) for word in words_of(vocabulary.framework.measures[key].name))]


def _says_nothing(told: _Told) -> bool:
    """Whether all its words are passed over anyway, so that nothing need be told of it: the board is at two."""
    words = told.words
    if is_of_days(words) or {*words} & (kinds.ANYBODY | kinds.OF_A_TEAM | _KINDS_OF_PLACES | AFFECTED):
        return False
    said = next((at for at, word in enumerate(words) if word in kinds.CLAIMING), len(words))
    if words[said + 1 :] and not {*words[said + 1 :]} & (AUXILIARIES | kinds.IT | kinds.ME | kinds.WHO_TELLS):
        return False  # the boss said new
    if words[0].endswith("ing") and {"us", "our"} & {*words}:
        return False
    if bool(kinds.CLAIMING & {*words}) and any(word in MOVED or word.isdecimal() for word in words):
        return False
    if any(word in {"quarter", "year"} or word in MONTH_NUMBERS or _is_a_year(word) for word in words):
        return False
    safe = (
        at in told.known
        or (word in SAFE and word not in told.capitals)
        or word.upper() in told.capitals
        or _is_clock(words, at)
        for at, word in enumerate(words)
    )
    return all(safe)


def _is_a_year(word: str) -> bool:
    return word.isdecimal() and len(word) == len("2026")


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
    ends = max(end_of_who_tells(told.words), tells_us(told.words), somebody.verb_of_somebody(told.words))
    if at < ends or " ".join(told.words[at : at + 2]) in kinds.IDIOMS:
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
        if word in _KINDS_OF_PLACES and _is_said_elsewhere(told, word):
            continue
        if word in NARROWING and not (_stands_alone(words, at) or _is_of_an_occasion(told, at) or _is_less(told, at)):
            return True
        if word in kinds.WANTS and not (word == "after" and guesses_why(words)) and not _wants_an_answer(told, at):
            return True
        if word in kinds.WORKS and _is_verb_of_who_speaks(words, at):
            return True
    return False


def _stands_alone(words: Sequence[str], at: int) -> bool:
    """Whether a word that narrows before a number stands before none: snowed under."""
    behind = words[at + 1 : at + 2]
    if somebody.meets_so_often(words, at) or (words[at] == "forget" and words[at - 1] in kinds.WHO_TELLS):
        return True
    if words[at] in kinds.ASKED_OF_US and 0 < tells_us(words) < at:
        return True
    if words[at] in ("what", "how") and behind != [] and behind[0] in kinds.PRONOUNS:
        return True
    if behind != [] and f"{words[at]} {behind[0]}" in kinds.IDIOMS:
        return True
    if words[at] == "rather":
        return behind != ["than"]
    if words[at] == "who":
        return behind != [] and behind[0] in kinds.CLAIMS and at <= end_of_who_tells(words)
    if words[at] in ("share", "sort"):
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


def _wants_an_answer(told: _Told, at: int) -> bool:
    """Whether what is wanted is to show it to somebody, a number or one of a time: nothing of which cases."""
    words, behind = told.words, told.words[at + 1 :]
    if words[at] == "about" or behind[:3] == ["to", "know", "about"]:
        topic = behind if words[at] == "about" else behind[3:]
        end = next((place for place, word in enumerate(topic) if word in kinds.ENDS_A_WANT), len(topic))
        return end > 0 and all(word in OWNERS or _is_said_elsewhere(told, word) for word in topic[:end])
    if behind[:1] in (["me"], ["us"]) and behind[1:2] in ([], ["to"]):
        return True
    is_of_times = all(at in told.times or word in kinds.ENDS_A_WANT for at, word in [*enumerate(words)][at + 1 :])
    if behind and is_of_times and behind[-1] not in kinds.ENDS_A_WANT:
        return True
    if words[at : at + 2] == ["talking", "to"]:
        return True
    if words[at] in kinds.LOOKS and behind and behind[0] in FELT | kinds.FOOLISH:
        return True
    if words[at] in kinds.SEES and behind[:1] != [] and behind[0] in OWNERS and len(behind) > 1:
        return behind[1] in TITLES
    if behind[:1] == ["to"]:
        at_a_time = all(word in kinds.ENDS_A_WANT | kinds.WHEN_IT_MEETS or word.isdecimal() for word in behind[2:])
        return behind[1:2] != [] and (behind[1] in kinds.ACTS or (behind[1] == "know" and at_a_time))
    end = next((place for place, word in enumerate(behind) if word in kinds.ENDS_A_WANT), len(behind))
    return all(word in kinds.ANSWERS or word in kinds.OCCASIONS for word in behind[:end])


def _is_free(told: _Told, at: int, vocabulary: Vocabulary) -> bool:
    """Whether a word may stand in what is told: it is of the language, and tells no cases apart."""
    word = told.words[at]
    if told.guesses_why or tells_what_went_on(told.words) or at in told.known or _is_what_is_new(told.words, at):
        return True
    if _is_near_an_occasion(told, at) or _is_of_who_speaks(told.words, at):
        return True
    if word.upper() in told.capitals:
        return word not in SHORT_FOR_CASES
    if any(mark.isdigit() for mark in word) or word in kinds.NUMBERS:
        return _is_clock(told.words, at) or is_believed(told.words, at)
    if _is_free_there(told.words, at):
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


def _is_what_is_new(words: Sequence[str], at: int) -> bool:
    """Whether a word says which new thing somebody takes for the cause: the new online form, not the new offenders."""
    of_somebody = words[-1] in kinds.NEVER_TELLS | WHOM_IT_HAPPENED_TO
    return "new" in words[:at] and not of_somebody and guesses_at_the_cause(words)


def _is_free_there(words: Sequence[str], at: int) -> bool:
    """Whether a word tells no cases apart where it stands: I drive, student here, by noon, we got told over it."""
    word, before = words[at], words[at - 1]
    if word in kinds.MOVES:
        return before in ("i", "we")
    if word in ("sick", "home"):
        return before in ("off" if word == "sick" else "gone", "going", "went")
    if word in ("stop", "stops", "stopped"):
        return before in kinds.DENIED | {"never", "not"} and words[at + 1 : at + 2] != ["and"]
    if word in ("noon", "midday", "midnight"):
        return before in kinds.BEFORE_A_TIME
    in_there = word in kinds.IS_THERE and words[max(at - 2, 0) : at] == ["in", "the"]
    return in_there or (at == 0 and words[1:2] == ["here"]) or (word in kinds.NOT_ALONE and _stands_alone(words, at))


def _is_said_elsewhere(told: _Told, word: str) -> bool:
    """Whether a word of a case is one of the question as well: knives beside knife crime; not caravans, of vehicles."""
    senses = _senses([word])
    return root(word) in told.elsewhere or (senses <= told.elsewhere and not (word in CASE_WORDS and senses & _WIDE))


_WIDE = frozenset({root("vehicle"), root("person"), root("theft")})
"""So wide that what comes down to them may be a part of them."""


def _is_a_topic(words: Sequence[str], at: int) -> bool:
    """Whether a word says what a piece, a paper or a talk is about: that may be what is wanted."""
    about = next((place for place, word in enumerate(words) if word in kinds.ABOUT), len(words))
    return (
        at > about
        and kinds.BEHIND_A_TOPIC.isdisjoint(words[about:at])
        and words[at] not in SAFE | kinds.ASKERS | kinds.OCCASIONS
        and words[0] not in kinds.FEARS
    )


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
    return at < max(tells_us(words), end_of_who_tells(words), somebody.verb_of_somebody(words))


def _is_clock(words: Sequence[str], at: int) -> bool:
    """Whether a number is a time of the day, or says how long or how many of those who work: at six, ten minutes."""
    behind = words[at + 1 : at + 2]
    if kinds.COUNTED_AT_WORK & {*words[at + 1 : at + 3]} or behind == ["percent"] or words[at - 1 : at] == ["year"]:
        return True
    if behind and behind[0] in ("am", "pm", "oclock"):
        return True
    return words[at].endswith(("am", "pm")) or (bool(at) and words[at - 1] in kinds.BEFORE_A_TIME and behind != ["to"])


def _is_near_an_occasion(told: _Told, at: int) -> bool:
    """Whether a word says what an occasion is about or who holds it: the bike marking event, the youth club."""
    behind = told.words[at + 1 : at + 1 + _NEAR]
    stop = next((place for place, word in enumerate(behind) if word in kinds.ENDS_A_NAME), len(behind))
    return any(word in kinds.OCCASIONS | kinds.HOLDERS | kinds.HISTORY for word in behind[:stop])


def _measures_with(word: str, vocabulary: Vocabulary) -> frozenset[str]:
    """The measures in whose names a word stands."""
    return measures_in(tuple(vocabulary.parts.get(stem(word), ())))
