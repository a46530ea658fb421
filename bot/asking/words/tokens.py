"""The words of a question, as they are compared: without capitals, apostrophes or marks between them."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.asking.words.times_written import TIMES_WRITTEN

_TOKEN = re.compile(
    r"[0-9]{4}/[0-9]{2}-q[1-4](?![a-z0-9])"
    r"|fy[0-9]{2,4}(?:[/-][0-9]{2,4})?(?![a-z0-9])"
    r"|[0-9]{4}-(?:w[0-9]{2}|q[1-4])(?![a-z0-9])"
    r"|ye-[0-9]{4}-[0-9]{2}(?![0-9])"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"
    r"|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}(?![0-9])"
    r"|[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}(?![0-9])"
    r"|[0-9]{1,2}/[0-9]{4}(?![0-9])"
    r"|[0-9]{4}[/-][0-9]{2,4}(?![0-9])"
    r"|[0-9]{2}/[0-9]{2}(?![0-9])"
    r"|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])"
    r"|[0-9]+\.[0-9]+(?:[a-g](?![a-z0-9])|(?![0-9.]))"
    r"|[0-9]+(?:st|nd|rd|th)(?![a-z])"
    r"|[0-9]+|[^\W\d_]+(?:[0-9]+[^\W_]*)?|[&+%]|\.\."
)
APOSTROPHES = str.maketrans("", "", "'\u2019\u2018`\u02bc")
_POSSESSIVE = re.compile(r"(?<=\w)'s\b")
_QUARTER = re.compile(r"\b(same|last|this|previous|prev|each|every) q\b(?![&+])")
"""`Against same q last yr`."""
_NUMBER = re.compile(
    r"\bno\.?s\b|\b(?:no|num|nr)\.?(?= of\b(?! course\b))|^no\.(?= [a-z])|(?<=[a-z] )no\.(?= (?:for|in|of)\b)"
)
_HOW_MANY = re.compile(r"\bhow may (?=[a-z]{3,}s\b)")
_WISE = re.compile(r"\b(?<!\bas a )(percentage|percent|number|rate)[ -]?wise\b")
_WITH_ITS_TARGET = re.compile(r"\binc(?:l|luding|ludes|lude)?\.? (?:the |our |its |any )?(?=targets?\b)")
"""Sickness inc target."""
_MONTH_AND_YEAR = re.compile(
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august"
    r"|september|october|november|december)['\u2019]?((?:20)?[0-9]{2})\b"
)
_WITHOUT, _WITH = re.compile(r"\bw/o\b"), re.compile(r"\bw/(?=\s)")
_MOTOR_VEHICLE = re.compile(r"\bm/v(s?)\b")
_THAT_IS = re.compile(r"\bi\.\s?e\.?(?=[\s,])")
_THERE_HAS_BEEN = re.compile(r"\btheres been\b")
_KEPT_WITH_S = re.compile(r"\b(what|where|who|how|when|that|it|let|there|here)'s\b")
_CALLS = re.compile(r"\b(999|101)s\b(?! calls?\b)")
_HOW_WELL = re.compile(r"\b(?:doing|did we do|perform\w*|targets?|standards?)\b")
"""999s are calls; how we do on them, and whether they meet a target, may be asked of how fast they are answered."""
_PLURAL_NUMBER = re.compile(r"\b([0-9]{1,3})s\b")
_OF_THIS_TIME = re.compile(r"\b(this|next) (year|month|week|quarter)s\b")
_OF_LAST_TIME = re.compile(
    r"\blast (year|month|week|quarter)s"
    r"(?= (?:targets?|figures?|numbers?|totals?|data|stats|performance|rate|results?|milestone|crime)\b)"
)
"""Possessives without their apostrophe: this years target; of the last months it cannot be told."""
_OF_ALL_OF_LAST = re.compile(
    r"\bof last (year|month|week|quarter)s"
    r"(?= (?!(?:of|in|on|and|or|to|for|is|are|was|were|has|have|had|we|by|from|with|at)\b)[a-z0-9])"
)
"""How much of last weeks demand."""
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_OF_A_MONTH = re.compile(
    rf"\b(this|last) ({_MONTHS}|spring|summer|autumn|winter)s"
    r"(?= (?!(?:of|in|on|and|or|to|for|is|are|was|were|has|have|had|we|by|from|with|at|v|vs|than|please)\b)[a-z0-9])"
)
"""This junes shoplifting."""
_MONTHS_FIGURE = re.compile(
    rf"\b({_MONTHS})s"
    r"(?= (?:figures?|numbers?|totals?|counts?|percentages?|rates?|results?|position|score|data|stats)\b)"
)
"""The calls behind novembers figure."""
_BELOW_LAST_YEAR = re.compile(
    r"\b(?:(?P<b>below)|above) last years?(?: (?:levels?|figures?|numbers?|totals?|position))?(?=\s*(?:[?.!,;]|$))"
)
"""`Is it below last year's level`: lower than last year; below last year's target is another thing."""
_MORE_THAN, _LESS_THAN = re.compile(r">\s?(?=\u00a3?[0-9])"), re.compile(r"<\s?(?=\u00a3?[0-9])")
_DAY_TO_DAY = re.compile(
    rf"\b([0-9]{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?: 20[0-9]{{2}})?) "
    r"?[-\u2013\u2014] ?(?=[0-9]{1,2}(?:st|nd|rd|th)? [a-z]{3})"
)
"""`1 Apr - 30 Sept`."""
_YEAR_AGO = re.compile(r"(?<=\b(?:vs|on) )(?:yr|year) ago\b|(?<=\bv )(?:yr|year) ago\b|(?<=\bthan )(?:yr|year) ago\b")
_AT_THEN = re.compile(r"\bat (?=(?:compared|vs|v|versus|against) )")
"""`What's knife crime at compared to this time last year`."""
_ROLLED_TWELVE = re.compile(r"\brolling (?:12|twelve)(?= (?:up )?to\b)")
_ROLLED_TO_DATE = re.compile(r"\b(rolling (?:12|twelve)(?: months?)?|r12m?) (?:up )?to date\b")
_TONIGHT = re.compile(r"\b2\s?ni(?:te|ght)\b")
_TODAY = re.compile(r"\b2day\b")
_TOMORROW = re.compile(r"\b2(?:moro|morow|morro|morrow|moz|mozz|mrw|mo)\b")


def _than_last_year(said: re.Match[str]) -> str:
    return "lower than last year" if said["b"] else "higher than last year"


_MARKED_A_QUESTION = re.compile(
    r"^\s*(?:(?:qn|question|re)\s?(?:[:.]|-(?=\s))|re(?= (?!offend|arrest|open|trial|victim)))\s*(?=[a-z0-9])"
)
_TRAILED_OFF = re.compile(r"\.{3,}|\u2026")
_FOUR_FOR_FOR = re.compile(r"\b(stats?|figs?|figures?|nos|numbers?|data|counts?|totals?) 4 (?=[a-z]{3})")
_UP_OR_DOWN = re.compile(r"\+\s?/\s?-(?!\s?[0-9])")
_PUT_RIGHT: tuple[tuple[str, re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    *TIMES_WRITTEN,
    ("2", _TONIGHT, "tonight"),
    ("2", _TODAY, "today"),
    ("2", _TOMORROW, "tomorrow"),
    ("", _DAY_TO_DAY, r"\1 to "),
    (" ago", _YEAR_AGO, "a year ago"),
    (" at ", _AT_THEN, ""),
    ("rolling ", _ROLLED_TWELVE, "rolling 12 months"),
    (" to date", _ROLLED_TO_DATE, r"\1"),
    (" q", _QUARTER, r"\1 quarter"),
    ("prev", re.compile(r"\bprev\b"), "previous"),
    ("n", _NUMBER, "number"),
    ("how may", _HOW_MANY, "how many "),
    ("ve", re.compile(r"\b(what|how|who|where)'?ve\b"), r"\1 have"),
    ("wise", _WISE, r"as a \1"),
    ("inc", _WITH_ITS_TARGET, "and "),
    ("sat at", re.compile(r"\bsat at\b"), "at"),
    ("s", _PLURAL_NUMBER, r"\1"),
    ("s", _OF_A_MONTH, r"\1 \2"),
    ("s ", _MONTHS_FIGURE, r"\1"),
    ("s", _OF_THIS_TIME, r"\1 \2"),
    ("last ", _OF_LAST_TIME, r"last \1"),
    ("of last ", _OF_ALL_OF_LAST, r"of last \1"),
    ("", _MONTH_AND_YEAR, r"\1 \2"),
    ("q", _MARKED_A_QUESTION, ""),
    ("re", _MARKED_A_QUESTION, ""),
    ("...", _TRAILED_OFF, ", "),
    ("\u2026", _TRAILED_OFF, ", "),
    (" 4 ", _FOUR_FOR_FOR, r"\1 for "),
    ("/", _UP_OR_DOWN, " change "),
    ("make", re.compile(r"\bmake-up\b|\bmakeup\b|\bmake up(?= of\b)"), "breakdown"),
    ("s+s", re.compile(r"\bs\+s\b"), "s&s"),
    ("o/t", re.compile(r"\bo/t(?:ime)?\b"), "overtime"),
    ("w/", _WITHOUT, "without"),
    ("m/v", _MOTOR_VEHICLE, r"motor vehicle\1"),
    ("w/", _WITH, "with "),
    ("i.", _THAT_IS, "ie"),
    ("'s", _KEPT_WITH_S, r"\1s"),
    ("theres been", _THERE_HAS_BEEN, "there has been"),
    ("'s", _POSSESSIVE, ""),
    ("last year", _BELOW_LAST_YEAR, _than_last_year),
    (">", _MORE_THAN, " over "),
    ("<", _LESS_THAN, " under "),
)
"""What is put right in a text, in this order. Where the signs before it do not stand, as mostly, nothing is sought."""
_OPENS = re.compile(r"[,;:|?!()\n\u2013\u2014]|\.(?:\s|\.)| -|- |\.$")
_SIGNS = {"&": "and", "+": "plus", "%": "percent"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word, and where it stands in the plain text.

    `joined` says that only a dash parts it from the word before, `parted` that a comma, a slash or the like does,
    `opens` that a clause begins with it: behind a full stop, a bracket or a dash with room around it as well.
    """

    word: str
    start: int
    end: int
    joined: bool = False
    parted: bool = False
    opens: bool = False


@lru_cache(maxsize=256)
def plain_text(text: str) -> str:
    """A text in one form: no accents, no capitals, possessives without their ending, `no.` as number.

    Remembered, as `tokens_of` is.
    """
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(sign for sign in parts if not unicodedata.combining(sign)).replace("\u2019", "'")
    text = text.casefold()
    if _CALLS.search(text) and not _HOW_WELL.search(text):
        text = _CALLS.sub(r"\1 calls", text)
    for sign, pattern, put in _PUT_RIGHT:
        if sign in text:
            text = pattern.sub(put, text)
    return text.translate(APOSTROPHES)


@lru_cache(maxsize=256)
def tokens_of(plain: str) -> tuple[Token, ...]:
    """The words of a plain text, in order; remembered for those who look at the same question one after another."""
    found: list[Token] = []
    for match in _TOKEN.finditer(plain):
        word = _SIGNS.get(match[0], match[0])
        gap = plain[found[-1].end : match.start()] if found else " "
        if gap == " ":  # nearly always
            found.append(Token(word, match.start(), match.end()))
            continue
        between = gap.strip()
        joined = between in ("-", "\u2013", "\u2014")
        parted = any(sign in between for sign in ",/;:+|?!")
        found.append(Token(word, match.start(), match.end(), joined, parted, _OPENS.search(gap) is not None))
    return tuple(found)


def with_dashes(tokens: Sequence[Token]) -> str:
    """Words as one text, with the dashes that join them: apr-jan is not apr and jan."""
    return "".join(("-" if one.joined and at else " " if at else "") + one.word for at, one in enumerate(tokens))


@lru_cache(maxsize=65_536)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a name, as those of a question are read."""
    return tuple(token.word for token in tokens_of(plain_text(text)))


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """A word without its plural ending, where it is long enough to have one."""
    if len(word) < 4 or not word.isalpha() or word.endswith(("ss", "ics")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


@lru_cache(maxsize=65_536)
def root(word: str) -> str:
    """A word without the ending that makes it another part of speech, where enough of it is left."""
    word = stem(word)
    for ending in ("ence", "ent", "ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_ROOT:
            return word.removesuffix(ending)
    return word.removesuffix("e") if len(word) > SHORTEST_ROOT else word


SHORTEST_ROOT = 5


def stems_of(text: str) -> set[str]:
    """What the words of a text come down to."""
    return {stem(word) for word in words_of(text)}
