"""What a clause says of the asking of a question, in words that are on no list: `doing a bike marking bid`.

It is known by how it is built (`words/asking_wordings.py`). No word of it may be one that cases are told apart by: who
they happened to, with what, where, when, how they ended or how they are counted. What is passed over so is told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.called_after_places import is_called_after_a_place
from bot.asking.reading.statements import (
    Stated,
    as_meant,
    is_of_a_measure,
    names_in,
    names_meant,
    times_in,
    written_in_capitals,
)
from bot.asking.reading.statements_that_narrow import is_of_a_team, is_of_days, names_what_is_wanted
from bot.asking.reading.what_it_is_for import called_after
from bot.asking.reading.who_tells import is_of_initials
from bot.asking.words import statement_words as kinds
from bot.asking.words.asking_sets import NAME, OF_MEETINGS, OPEN, RANKS_THAT_ASK, TEAMS
from bot.asking.words.asking_wordings import CLAUSES, DOUBTS, OPENINGS, PURPOSES_BEHIND, WHO_I_AM
from bot.asking.words.english_qualities import POLICE_WORK
from bot.asking.words.english_words import NAMES_ELSEWHERE, is_english
from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.names_elsewhere import FIRST_NAMES
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import Token, plain_text, stem, tokens_of
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Said, Wordings

_LONGEST, _LONGEST_OPENING = 24, 18
_POSTS = RANKS_THAT_ASK | {"pcso"}
_OF_AN_OCCASION = kinds.OCCASIONS | kinds.OCCASION_WORDS | {"bid", "talk", "campaign", "project"}
_COUNTS = word_set("many much number numbers count total some any every each how why most more few")
_TITLED = word_set("mr mrs ms miss dr sir lord lady cllr councillor inspector insp sgt sergeant supt dci di ci chief")
_NAMES_PASSED = word_set("reeve crown court hall") | kinds.TITLES


@dataclass(frozen=True, slots=True)
class _Words:
    """Words of a clause as they are looked up: `plain` as they were meant, `looked_up` with the open ones as one.

    `open_words` are those that are on no list and stand in no name.
    """

    plain: list[str]
    looked_up: list[str]
    stated: Stated
    open_words: frozenset[str] = frozenset()


def said_of_asking(text: str, vocabulary: Vocabulary, day: date, *, before: bool = False) -> Stated | None:
    """A whole clause as one that says only who asks, what for or how; None where it may say more.

    `before` says that it stands before the question, where those who ask say who and where they are.
    """
    if _FOR_THOSE_WHO_READ_IT.fullmatch(text.strip()):
        return Stated(text.strip().rstrip(".,;:!- "), is_plain=False)
    said = _words(text, vocabulary, day)
    if said is not None and len(said.plain) > _LONGEST:
        return None
    if said is not None and (before or "here" in said.plain) and _matches(WHO_I_AM, said, 0):
        return _who_asks(said)
    known = said is not None and any(_matches(one, said, 0) for one in (CLAUSES, PURPOSES_BEHIND, DOUBTS))
    clause = said.stated if said is not None and known else None
    if clause is not None and not clause.measures:
        return clause
    after = called_after(text, vocabulary, day, lambda other: _known(other, vocabulary, day, PURPOSES_BEHIND))
    return after or clause


_FOR_THOSE_WHO_READ_IT = re.compile(
    r"(?:(?:it'?s|it is|this is|this'll be|that'?s) (?:all )?for|to show|for showing) (?:the |some |our |my |a |new "
    r"|group of |class of |bunch of |lot of )*(?:students?|researchers?|cadets?|trainees?|schools?|interns?"
    r"|apprentices?|new starters?|recruits?|probationers?|volunteers?)[.,;:!]*",
    re.IGNORECASE,
)
"""`It's for students`: those who will read the figure, and of no case; since that cannot be sure, it is told."""


def _known(text: str, vocabulary: Vocabulary, day: date, wordings: Wordings) -> Stated | None:
    """A clause in one of some wordings."""
    said = _words(text, vocabulary, day)
    return said.stated if said is not None and len(said.plain) <= _LONGEST and _matches(wordings, said, 0) else None


def _without_areas(said: _Words) -> str:
    """Who asks, without the area that they are in, which is taken into account: DS in … CID."""
    written = said.stated.text.split()
    if not said.stated.areas or len(written) != len(said.looked_up):
        return said.stated.text
    return " ".join("…" if taken == OPEN else word for word, taken in zip(written, said.looked_up, strict=True))


def without_frames(text: str, vocabulary: Vocabulary, day: date) -> tuple[str, tuple[Stated, ...]] | None:
    """A clause without who asks before it and what it is for behind it, where no mark parts them; None without such."""
    found: list[Stated] = []
    chunks = text.split()
    plain = [chunk.strip(".,:;-").casefold() for chunk in chunks]
    for number in range(min(len(chunks) - 1, _LONGEST_OPENING), 1, -1):
        if plain[number - 1] not in _ENDS_AN_OPENING:
            continue
        opening = _words(" ".join(chunks[:number]), vocabulary, day)
        if opening is not None and _matches(OPENINGS, opening, 0) and _goes_on(chunks[number], opening.plain[-1]):
            found.append(_with_where_they_are(opening))
            chunks = chunks[number:]
            break
    for number in range(1, len(chunks)):
        at = len(plain) - len(chunks) + number
        if plain[at - 1] in _OF_SOMETHING:
            continue
        behind = " ".join(chunks[number:])
        purpose = _purpose(behind, vocabulary, day) if plain[at] in _BEGINS_A_PURPOSE else None
        if purpose is None and plain[at] in _BEGINS_A_DOUBT:
            purpose = _known(behind, vocabulary, day, DOUBTS)
        if purpose is not None:
            found.append(purpose)
            chunks = chunks[:number]
            break
    return (" ".join(chunks), tuple(found)) if found else None


def _with_where_they_are(opening: _Words) -> Stated:
    """Who asks before a question, with the place where they are: it is meant if the question names none."""
    if not (opening.stated.areas and _POSTS & {*opening.plain}):
        return opening.stated
    return _who_asks(opening)


def _who_asks(said: _Words) -> Stated:
    """Who asks; it is told but for their post and the place where they are."""
    is_plain = bool(said.stated.areas) and not (said.open_words or TEAMS & {*said.plain})
    return replace(said.stated, text=_without_areas(said), says_who=True, is_plain=is_plain)


def _purpose(text: str, vocabulary: Vocabulary, day: date) -> Stated | None:
    """What the end of a clause says it is for; None where it may say which cases are meant."""

    def known(said: str) -> Stated | None:
        return _known(said, vocabulary, day, PURPOSES_BEHIND)

    one = known(text)
    return one if one is not None and not one.measures else called_after(text, vocabulary, day, known) or one


_ENDS_AN_OPENING = word_set(
    """
    ask asks asked asking want wants wanted wanting need needs after requested requests chasing like wondering wonders
    queried querying me us again you about abt for on if whether re know see have our the in at onto to
    """
)
_BEGINS_A_PURPOSE = word_set(
    "for ahead in before to going need needed needing want wanted wanting would id wed i we got have hoping trying as "
    "by please pls thanks ta cheers a one line quote sentence number bullet"
)
_BEGINS_A_DOUBT = word_set("feels feel or seems might could not")
_OF_SOMETHING = frozenset(("deadline", "deadlines"))  # `the deadline for the plan`: what it is of, and no purpose
_ASKS = word_set("how what whats which who whos where wheres when is are was were has have did does do whether if why")
_LEADS_ON = word_set("about for on re know see have if whether after onto to at")


def _goes_on(chunk: str, last: str) -> bool:
    """Whether a question can go on with a word behind an opening: `asked which`, `wants the`, `asking about VAWG`."""
    first = next(iter(tokens_of(plain_text(chunk))), None)
    if first is None or chunk[:1] in ",.:;-":
        return False
    return last in _LEADS_ON or first.word in _ASKS or last.startswith(("want", "need", "request", "chas", "after"))


def _matches(wordings: Wordings, said: _Words, at: int) -> bool:
    opens = [place == 0 for place in range(len(said.looked_up))]
    short = {word for word, one in zip(said.looked_up, said.plain, strict=True) if word.isupper() and one}
    words = [word.casefold() for word in said.looked_up]
    shorts = {word.casefold() for word in short}
    return len(words) in wordings.lengths(Said(words, opens, lambda word: word in shorts), at)


def _words(text: str, vocabulary: Vocabulary, day: date) -> _Words | None:
    """The words of a clause, with those that are on no list as one; None where one may say which cases are meant."""
    said = _without_places_of_clubs(text, vocabulary)
    tokens = _without_wards_of_councillors(tokens_of(plain_text(_SHIFTS.sub(r"\1", _AIDES.sub("aide", said)))))
    plain = [as_meant(token).word for token in tokens]
    if not plain or _narrows(plain):
        return None
    found = [one for one in names_meant(plain, vocabulary) if _names_something(plain, one[0], one[1], text, vocabulary)]
    if any({one.sort for one in readings} not in ({Sort.MEASURE}, {Sort.AREA}) for _, _, readings in found):
        return None
    named = {place for start, end, _ in found for place in range(start, end)}
    capitals = frozenset(written_in_capitals(text))
    times = [*times_in(PeriodReader([*map(as_meant, tokens)], day), len(plain))]
    timed = {place for start, end in times for place in range(start, end)}
    looked_up = [*_looked_up(plain, named, timed, capitals, vocabulary)]
    if "" in looked_up:
        return None
    readings = [one for _, _, every in found for one in every]
    parts = [_measure_of(word, vocabulary) for word, taken in zip(plain, looked_up, strict=True) if taken == OPEN]
    stated = Stated(
        text.strip().rstrip(".,;:!- "),
        frozenset(one.key for one in readings if one.sort is Sort.MEASURE) | {key for key in parts if key},
        tuple(dict.fromkeys(one.key for one in readings if one.sort is Sort.AREA)),
        tuple(" ".join(plain[start:end]) for start, end in times if not {*plain[start:end]} <= kinds.SAFE),
        is_plain=said == text
        and not ({OPEN, NAME} & {*looked_up} or is_of_a_team(plain) or any(map(_may_be_a_team, looked_up))),
        may_place=any(_is_placed(plain, at) for at, word in enumerate(plain) if word in _OF_PLACES and at not in named),
    )
    opened = (plain[at] for at, taken in enumerate(looked_up) if taken in (OPEN, NAME) and at not in named)
    return _Words(plain, looked_up, stated, frozenset(opened))


def _without_places_of_clubs(text: str, vocabulary: Vocabulary) -> str:
    """A clause in which a club or a paper that asks is no more than one: the paper rang, for the Dockhead Chronicle."""
    chunks = text.split()
    words = [" ".join(one.word for one in tokens_of(plain_text(chunk))) for chunk in chunks]
    for start, end, readings in names_in(words, vocabulary):
        if (behind := is_called_after_a_place(words, end)) and any(one.sort is Sort.AREA for one in readings):
            before = chunks[: start - (words[start - 1 : start] == ["the"])]
            return " ".join((*before, "the paper", *chunks[behind:]))
    return text


_AIDES = re.compile(r"\bstaff officer\b", re.I)
_SHIFTS = re.compile(rf"\b({'|'.join(RANKS_THAT_ASK)}) (?:on )?(?:nights|days|lates|earlies)\b", re.I)


def _without_wards_of_councillors(tokens: Sequence[Token]) -> Sequence[Token]:
    """The ward councillor is a councillor; any other ward may be a place."""
    behind = (*(one.word for one in tokens[1:]), "")
    return [
        one
        for one, after in zip(tokens, behind, strict=False)  # of no words at all there is still an end
        if one.word != "ward" or after not in ("councillor", "councillors", "cllr", "cllrs")
    ]


def _may_be_a_team(word: str) -> bool:
    """Whether a word may say whose figure is meant: an abbreviation that is on no list, or a department."""
    return (word.isupper() and not any(one.holds(word.casefold()) for one in _WORDINGS)) or word in _DEPARTMENTS


_WORDINGS = (CLAUSES, DOUBTS, OPENINGS, PURPOSES_BEHIND, WHO_I_AM)
_DEPARTMENTS = word_set("comms policy governance secretariat")
_OF_PLACES = word_set("in at near around across from")
_BEHIND_PLACING = 4


def _is_placed(words: Sequence[str], at: int) -> bool:
    """Whether a place may stand behind a preposition: in town; not at the parish meeting, in ten minutes."""
    behind = words[at + 1 : at + 1 + _BEHIND_PLACING]
    known = kinds.OCCASION_WORDS | kinds.OCCASIONS | kinds.NUMBERS | {"with", "front", "work", "court"}
    return not (known & {*behind} or any(word.isdecimal() for word in behind) or behind[:1] in (["a"], []))


def _measure_of(word: str, vocabulary: Vocabulary) -> str:
    """The only measure in whose names a word stands."""
    found = {one.key for one in vocabulary.parts.get(stem(word), ()) if one.sort is Sort.MEASURE}
    return found.pop() if len(found) == 1 else ""


def _names_something(words: Sequence[str], start: int, end: int, text: str, vocabulary: Vocabulary) -> bool:
    """Whether a name is one here: IT and not it where it counts only in capitals, and not that of the crime panel."""
    if end - start == 1 and words[start] in OF_MEETINGS and _OF_AN_OCCASION & {*words[end : end + _BEHIND_PLACING]}:
        return False
    forms = vocabulary.capitals.get(tuple(words[start:end]))
    return forms is None or any(form in text.split() for form in forms)


def _narrows(words: Sequence[str]) -> bool:
    cues = (kinds.NARROWING | kinds.WHOM_IT_HAPPENED_TO) & {*words}
    wanted = names_what_is_wanted([word for word in words if word not in ("officer", "officers")])
    return bool(cues - _PASSED_HERE) or wanted or is_of_days(words) or bool(kinds.EVERY_DAY & {*words})


_PASSED_HERE = word_set("who if use uses specific actual group flag")


def _looked_up(
    words: Sequence[str],
    named: set[int],
    timed: set[int],
    capitals: frozenset[str],
    vocabulary: Vocabulary,
) -> Iterator[str]:
    """Each word as the wordings have it: one of theirs, an abbreviation in capitals, an open one; empty for none."""
    for at, word in enumerate(words):
        if at in named:
            yield OPEN
        elif word.upper() in capitals and (word in TEAMS or word in _POSTS):
            yield word
        elif word.upper() in capitals:
            yield "" if word in kinds.SHORT_FOR_CASES or word in SHORTHAND else word.upper()
        elif _is_a_name_that_asks(words, at, capitals):
            yield NAME
        elif any(wordings.holds(word) for wordings in _WORDINGS):
            yield word
        elif _is_initials(word, vocabulary):
            yield word.upper()
        else:
            yield OPEN if at in timed or _may_be_open(words, at, capitals, vocabulary) else ""


def _is_initials(word: str, vocabulary: Vocabulary) -> bool:
    """Whether letters that nobody can say as a word are those of a body or an occasion: fpb, dmm."""
    return is_of_initials(word) and not (
        word in kinds.SHORT_FOR_CASES or word in SHORTHAND or is_english(word) or vocabulary.is_name(word)
    )


def _is_a_name_that_asks(words: Sequence[str], at: int, capitals: frozenset[str]) -> bool:
    """Whether a word is a name straight before a verb of asking: Network Rail are asking; never that of a street."""
    asks = FRAME_SETS["wanting"].words
    behind = words[at + 1 : at + 1 + _BEHIND_PLACING]
    is_name = _is_written_as_a_name(words, at, capitals)
    return is_name and any(word in asks for word in behind) and not _STREETS & {*words} and "of" not in words[:at]


def _is_written_as_a_name(words: Sequence[str], at: int, capitals: frozenset[str]) -> bool:
    """Whether a word is written as a name is, or begins a clause and is nothing but a first name."""
    return words[at] in capitals or (at == 0 and words[at] in FIRST_NAMES)


_STREETS = word_set(
    "street road lane avenue close drive estate park green hill square way crescent terrace grove heath wood end ward"
)


def _may_be_open(words: Sequence[str], at: int, capitals: frozenset[str], vocabulary: Vocabulary) -> bool:
    word = words[at]
    if not word.isalpha() or word in POLICE_WORK or word in _COUNTS:
        return False
    if word in kinds.TELLS_APART:
        of_an_occasion = _OF_AN_OCCASION & {*words[at + 1 : at + 1 + _BEHIND_PLACING]}
        return bool(of_an_occasion) and (word in _WHO_MEETS or bool(_measure_of(word, vocabulary)))
    if is_of_a_measure(word, vocabulary) and not _measure_of(word, vocabulary):
        return False
    if word in capitals:
        return word in _NAMES_PASSED or (at > 0 and words[at - 1] in _TITLED)
    if word in NAMES_ELSEWHERE and not at:
        return False
    return is_english(word) or word in _OF_THE_OFFICE


_WHO_MEETS = word_set("shop shops club clubs train bus")
_OF_THE_OFFICE = word_set("accruals workstream comms infographic powerpoint deepdive")
