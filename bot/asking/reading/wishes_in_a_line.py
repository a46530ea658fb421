"""`Knife crime last month, its target and its lead`: the thing that a line is of, and each wish that stands behind it.

Here a line is only cut, and the thing found that its wishes are of; what each of them asks is read as what is said
in a thread in which that thing stands.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.asking.asked_period import NEWEST, Form
from bot.asking.names.names_unmeant import stands_in_a_name
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.reading.going_on import turns_home
from bot.asking.reading.parts_together import narrows
from bot.asking.words.joints import asks_something
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_WITH = r"with(?= (?:the |its |an? )?(?:targets?|lead|rank|average|limits|trend|total|change)\b)"
_AND = rf"(?:and|plus|then|also|{_WITH}|&|\+)"
_BETWEEN = rf"\s*[,;:?]\s+(?:{_AND}\s+)*|\s+(?:{_AND}\s+)+|\s+[-\u2013\u2014]+\s+"
_JOINT = re.compile(_BETWEEN, re.IGNORECASE)
_AGAINST = r"\s+(?:vs?\.?|versus)\s+"
_OF_SEVERAL_AGAINST = re.compile(rf"{_AGAINST}.+{_AGAINST}", re.IGNORECASE)
_HELD_AGAINST = re.compile(rf"{_AGAINST}|\b(?:compared|against)\b", re.IGNORECASE)
_OR_AGAINST = re.compile(rf"{_AGAINST}|{_BETWEEN}", re.IGNORECASE)
"""One thing against another and against a third is each of the three."""
_ENDS = re.compile(
    r"(?:[\s,]+(?:please|pls|plz|thanks|thank you|ta|too|as well|for each|for both|each))*[\s?.!]*$", re.I
)
_OWN = re.compile(r"^(?:what(?:['\u2019]s| is| are| was) )?(?:its|their|the|our|a|an) ", re.IGNORECASE)
MOST_PIECES = 7
_LONGEST_LINE = 40
_NUMBER = word_set("number numbers count counts figure figures many much volume")
_AROUND_THE_NUMBER = word_set("how the a its was were is are it that there what number of raw actual total")
_NOW = word_set("latest newest now current currently recent")
_OF_ANOTHER_YEAR = re.compile(
    r"^(?:in |for |vs\.? )?(?:the )?(?:same\b.*|(?:last|previous|prior) (?:year|yr)|year before"
    r"|a year (?:ago|before|earlier)|ly)$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^(?:in |for )?(?:the )?(?:(?:month|quarter|week|year|one) before(?: (?:that|it|last))?"
    r"|(?:previous|prior|preceding) (?:month|quarter|week|one))$",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"^(?:in |for )?(?:(?:all )?(?:of )?the )?others?\b(?! than)", re.IGNORECASE)
ASKS_OF_THOSE = re.compile(
    r"^(?:what(?:['\u2019]?s| is| was| are)? )?(?:the |their |its )?(?:total|sum|average|avg|mean)s?"
    r"(?: of (?:all )?(?:of )?(?:those|these|them))?[\s?.!]*$",
    re.IGNORECASE,
)
"""`Which districts had over 100, and their total`: of those, and not of the force."""
_WHICH_ARE = re.compile(r"^(?:and )?(?:which|what) \w+ (?:are |were |is |was |had |have )?\w", re.IGNORECASE)
_NOT_BY_A_YEAR = re.compile(r"^(?!.*\b(?:last|this|previous|ytd|date|rolling|now|latest|newest)\b)", re.IGNORECASE)
_PLACED = re.compile(r"^(?P<wish>\S.*?) (?P<place>(?:in|for|at|across) \S.*)$", re.IGNORECASE)
_OF_ALL = re.compile(
    r"\b(?:in total|total|sum|together|combined|difference|gap|change|which (?:month|was|is|one)\b.*\w+st)\b(?! on)",
    re.IGNORECASE,
)
_QUARTER = re.compile(r"\bq[1-4]\b", re.IGNORECASE)
_SUMMED = re.compile(r"\b(?:altogether|combined|together|in total)\b|^total\b", re.IGNORECASE)
_TO_NOW = re.compile(r"\b(?:ytd|date|rolling|r12m?|year|12 months)\b", re.IGNORECASE)
_IT = re.compile(r"\b(?:has|have|did) (?:it|that)\b", re.IGNORECASE)
_HELD_TOGETHER = (Intent.CHANGE, Intent.GAP, Intent.EXTREME)
"""Behind a comparison or a record another time, and the other end, may be held together with what was said first."""
_PAUSES = frozenset(",:;?-\u2013\u2014")


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing that a line asks of what it is of: in what words, and whether these are a time alone."""

    text: str
    time: bool = False
    """Whether only a time is named, of which the figure is asked for."""
    floating: bool = False
    """Whether that time has left its year out, which another time of the line may tell."""
    from_another: bool = False
    """Whether that time is told by another one that was named before it: the same month last year, the month before."""

    of_another_year: bool = False

    @property
    def asks_for_the_number(self) -> bool:
        """Whether no more than the figure of what the line is of is asked for."""
        words = {*words_of(self.text)}
        return not _NUMBER.isdisjoint(words) and words <= _NUMBER | _AROUND_THE_NUMBER

    @property
    def in_other_words(self) -> str:
        """The wish without the word that says whose it is: its target, the lead."""
        return _OWN.sub("", self.text)


_OF_A_TIME = (Intent.VALUE, Intent.RATE, Intent.SHARE, Intent.RANKING, Intent.RANK, Intent.GAP)
"""What is of the newest where it names no time; behind it a time that is named is the one that it is asked of."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a line is of (`head`, as it was `asked`), and its wishes; `told` says that its own figure is one of them."""

    head: str
    asked: Question
    wishes: tuple[Wish, ...]
    told: bool
    measures: frozenset[str]
    """What it may be asked of: the measures of what it is of, and those that its wishes name themselves."""

    @property
    def of_figures(self) -> bool:
        """Whether it is of a plain figure, or asks for one by naming a time."""
        return self.asked.intent is Intent.VALUE or any(one.time for one in self.wishes)

    @property
    def of_those(self) -> bool:
        """Whether a total or an average is asked of those alone that are said to be so before it."""
        picked = self.asked.condition is not None and bool(self.asked.by)
        before = next((at for at, one in enumerate(self.wishes) if ASKS_OF_THOSE.match(one.text)), None)
        return before is not None and (picked or any(_WHICH_ARE.match(one.text) for one in self.wishes[:before]))

    @property
    def of_times(self) -> bool:
        """Whether a time stands by itself among the wishes of a plain figure."""
        return self.asked.intent is Intent.VALUE and any(one.time for one in self.wishes)


def line_of_wishes(text: str, vocabulary: Vocabulary, again: Callable[[str], Read]) -> Line | NotUnderstood | None:
    """What a line is of and its wishes; None where it is of nothing, or a piece of it says which of those are meant.

    Where the thing can mean several, that is told: one of them is to be chosen for the whole line.
    """
    if len(_QUARTER.findall(text)) > 1 or _SUMMED.search(text):
        return None  # of which year each quarter is may be open, and one number of two things is not both
    if _HELD_AGAINST.search(text) and _JOINT.search(_ENDS.sub("", text)):
        return None  # what is held against what, and what stands beside it, is read as pairs
    pieces = [*_pieces(text, vocabulary)]
    if not 1 < len(pieces) <= MOST_PIECES or any(_says_which(one.words) for one in pieces[1:]):
        return None
    found = _head(pieces, again)
    if found is None:
        return None
    length, head, asked = found
    if isinstance(asked, Question) and asked.intent in _HELD_TOGETHER:
        return None
    if isinstance(asked, NotUnderstood):
        rest = _ENDS.sub("", text)[len(head) :]
        return replace(asked, choices=tuple(Choice(one.label, f"{one.question}{rest}") for one in asked.choices))
    names = [vocabulary.framework.measures[key].name for key in asked.measures]
    said = [one.words for one in pieces[length:]]
    head, asked, said = _with_the_place_of_all(head, asked, said, names[0], again)
    wishes = tuple(_wish(one, names, again) for one in said)
    if _lacks_its_year(asked, wishes) or _asks_of_all(asked, wishes) or _turns(asked, wishes, vocabulary):
        return None
    paused = bool(pieces[length - 1].joint) and pieces[length - 1].joint[0] in _PAUSES
    timed = any(one.time and not one.from_another for one in wishes)
    asks = asks_something(head) or not _NUMBER.isdisjoint(words_of(head))
    of_no_time = asked.period == NEWEST and _NOW.isdisjoint(words_of(head)) and asked.intent in _OF_A_TIME
    bare = asked.intent is Intent.VALUE and paused and not asks and not asked.by
    told = not (of_no_time and (timed or bare))
    if not told and len(wishes) == 1:
        return None  # a figure and its time are one question
    measures = {*asked.measures}.union(*(_measures_named(one, again) for one in said))
    return Line(head, asked, wishes, told=told, measures=frozenset(measures))


def _with_the_place_of_all(
    head: str, asked: Question, said: list[str], name: str, again: Callable[[str], Read]
) -> tuple[str, Question, list[str]]:
    """`Last month, year to date and target for Mills`: the only place of a line, named at the end of a wish, is of all.

    How many there were in Mills is a wish of its own.
    """
    placed = [(at, found) for at, words in enumerate(said) if (found := _PLACED.match(words)) is not None]
    if len(placed) != 1 or not asked.home_meant or asked.intent is not Intent.VALUE:
        return head, asked, said
    at, found = placed[0]
    where, whole = (again(f"{one} {found['place']}").outcome for one in (name, head))
    if asks_something(found["wish"]) or not _NUMBER.isdisjoint(words_of(found["wish"])):
        return head, asked, said
    plain = isinstance(where, Question) and where.intent is Intent.VALUE and not (where.home_meant or where.groups)
    if not plain or not isinstance(whole, Question) or whole.home_meant or whole.intent is not Intent.VALUE:
        return head, asked, said
    return f"{head} {found['place']}", whole, [*said[:at], found["wish"], *said[at + 1 :]]


def _lacks_its_year(asked: Question, wishes: Sequence[Wish]) -> bool:
    """`December 2025 and January`, `Q1 and Q2 2025/26`: the year of the one may be that of the other, or the next."""
    named = asked.period.form is Form.NAMED and not asked.period.relative
    floats = [one.floating for one in wishes if one.time and not one.from_another and _NOT_BY_A_YEAR.search(one.text)]
    return len({*floats, *([asked.period.floating] if named else [])}) > 1


def _asks_of_all(asked: Question, wishes: Sequence[Wish]) -> bool:
    """`January, February and March and the difference`: what is asked of several times together is of none alone."""
    own = asked.period.form is Form.NAMED and asked.intent is Intent.VALUE
    named = [one for one in wishes if one.time and not one.from_another and not _TO_NOW.search(one.text)]
    several = len(named) + own > 1 or bool(asked.more_periods) or len(asked.areas) > 1
    return several and any(_OF_ALL.search(one.text) for one in wishes if not one.time)


def _turns(asked: Question, wishes: Sequence[Wish], vocabulary: Vocabulary) -> bool:
    """Whether a wish turns home from another force, or asks of the target itself that it stands behind."""
    of_aim = asked.intent in (Intent.TARGET, Intent.VARIANCE)
    return any(
        turns_home(one.text, asked, vocabulary) or (of_aim and not one.time and _IT.search(one.text)) for one in wishes
    )


def _measures_named(words: str, again: Callable[[str], Read]) -> tuple[str, ...]:
    """The measure that a piece names; how many were racist is asked of what stands before it, and names none."""
    asked = None if asks_something(words) else again(words).outcome
    timed = isinstance(asked, Question) and asked.intent is Intent.VALUE and asked.period != NEWEST
    return asked.measures if isinstance(asked, Question) and timed and not _OF_ALL.search(words) else ()


def _says_which(words: str) -> bool:
    """Whether a piece says which of what stands before it are meant; the others of its kind are others."""
    return narrows(words) and _OTHERS.match(words) is None


@dataclass(frozen=True, slots=True)
class _Piece:
    words: str
    end: str
    """All of the line up to its end."""
    joint: str
    """What stands between it and the next one."""


def _pieces(text: str, vocabulary: Vocabulary) -> Iterator[_Piece]:
    text = _ENDS.sub("", text)
    all_words = words_of(text)
    if len(all_words) > _LONGEST_LINE:
        return
    start = 0
    joints = _OR_AGAINST if _OF_SEVERAL_AGAINST.search(text) else _JOINT
    for joint in joints.finditer(text):
        before = text[: joint.start()]
        if joint.start() <= start or stands_in_a_name(all_words, len(words_of(before)), vocabulary):
            continue
        yield _Piece(_ENDS.sub("", text[start : joint.start()]), before, joint[0].strip())
        start = joint.end()
    if start < len(text):
        yield _Piece(text[start:], text, "")


def _head(pieces: Sequence[_Piece], again: Callable[[str], Read]) -> tuple[int, str, Question | NotUnderstood] | None:
    """The first pieces that name the thing: as many as stand for its plain figure together, else the fewest.

    Of what can mean several things it is the first piece.
    """
    first: tuple[int, str, Question] | None = None
    for length in range(1, len(pieces)):
        said = pieces[length - 1].end
        asked = again(said).outcome
        if isinstance(asked, NotUnderstood) and length == 1 and len(asked.choices) > 1:
            return length, said, asked
        named = isinstance(asked, Question) and bool(asked.measures)
        if isinstance(asked, Question) and named and (first is None or _is_more_of_it(first[2], asked)):
            first = length, said, asked
        elif first is not None:
            break
    return first


def _is_more_of_it(before: Question, asked: Question) -> bool:
    """Whether a further piece names more places, measures or groups of a plain figure, and asks nothing of it."""
    plain = before.intent is asked.intent is Intent.VALUE and not asked.more_periods and before.by == asked.by
    more = (asked.areas, asked.measures, asked.groups) != (before.areas, before.measures, before.groups)
    kept = {*before.measures} <= {*asked.measures} and (before.home_meant or {*before.areas} <= {*asked.areas})
    return plain and more and kept and not before.by


def _wish(words: str, names: Sequence[str], again: Callable[[str], Read]) -> Wish:
    of_another_year = _OF_ANOTHER_YEAR.match(words) is not None
    if of_another_year or _BEFORE.match(words):
        return Wish(words, time=True, from_another=True, of_another_year=of_another_year)
    asked = again(f"{names[0]} {words}").outcome if names else None
    timed = (
        isinstance(asked, Question)
        and asked.intent is Intent.VALUE
        and asked.home_meant
        and not (asked.groups or asked.by or asked.more_periods or asked.peers)
        and len(asked.measures) == 1
        and (asked.period.form is not Form.NEWEST or not _NOW.isdisjoint(words_of(words)))
    )
    return Wish(words, time=timed, floating=timed and isinstance(asked, Question) and asked.period.floating)
