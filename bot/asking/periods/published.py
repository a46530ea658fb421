"""`When is the next 101 figure out`: what is held to now, and by when the next period is due."""

from collections.abc import Iterator, Sequence

from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.periods.period_phrases import by_first_word, phrases
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_HOW_OLD = (
    "how old is the data, how old is that data, how old is this data, how old is the figure, how old is that figure"
)
_HOW_OLD_THEY_ARE = "how old are the figures, how old are these figures, how old are the numbers, how old are the data"
_WHOLE = by_first_word(
    phrases(
        f"{_HOW_OLD}, {_HOW_OLD_THEY_ARE}, "
        "last updated, last refreshed, last loaded, last published, most recent month, latest month, newest month, "
        "most recent quarter, latest quarter, most recent week, latest week, most recent data, latest data, "
        "what period does latest cover, how often is, how often are, how often does, how often do, how late is, "
        "how late are, how up to date is, how up to date are, how recent is, how recent are, how current is, how fresh "
        "is, next refresh, next update, next release, next publication, next data, next due, next out, next load, "
        "next figures due, next figure due, update schedule, release date, publication date, "
        "next publication date, next release date, next due date, due date, "
        "next one due, next one out, next one in, next one published"
    )
)
_RELEASED = word_set(
    "landed loaded out published released available updated refreshed land lands landing due arrive arrives in come "
    "comes coming publish release get published appear appears ready"
)
_OF_UPDATES = word_set("update updates deliverable deliverables papers paper plan review report lead board meeting")
_AT_THE_BEGINNING = 6
_REFRESHED = word_set("updated refreshed published released loaded")
_GOT = word_set("get gets got receive see done run come comes produced collected")
"""What is done with figures and surveys: how often do we get the confidence survey."""

_IS = word_set("is are has have was were did do does")
_IT_IS = word_set("it they that those been")
_AS_YET = word_set("yet now already please then")
_OR_NOT = tuple(("or", word) for word in ("not", "am", "are", "is", "do", "still", "have", "too", "should", "shall"))
"""`Are the September ones in yet or am I waiting`: what stands before it has been asked."""
_COMES = word_set("come comes coming")
_QUARTERS = word_set("q1 q2 q3 q4")

_WHAT_COMES_OUT = word_set(
    "survey surveys wave waves results result figure figures data numbers stats release publication"
)
_WHEN = frozenset({"when", "whens"})
PUBLISHED_BEGINNINGS = frozenset({*_RELEASED, *_WHOLE, "when", "date", "next"})


def publications(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """How many words at a place ask when figures come out, or to when they are held.

    An update, a paper and a plan are due by themselves, and no figures.
    """
    if tokens[at].word not in PUBLISHED_BEGINNINGS:
        return
    words = [token.word for token in tokens]
    if words[at] == "when" and at == len(words) - 1 and words[at - 1] in _QUARTERS | MONTH_NUMBERS.keys():
        yield 1  # robbery March when
    if words[at] == "date" and at == len(words) - 1 and "next" in words[:at]:
        yield 1  # next robbery figures date
    early = words[at] == "next" and 0 < at < _AT_THE_BEGINNING and words[0] in _WHEN
    early = early and not _WHAT_COMES_OUT.isdisjoint(words[at:])
    if early and _RELEASED.isdisjoint({*words[:-1]} - {"in"}):
        yield 1  # when's the next victim survey
    if (words[at] == "date" and not at and words[-1] in _RELEASED) or words[at:] == ["next", "one"]:
        yield len(words[at:]) if at else 1  # date March robbery due; when's the next one
    if _OF_UPDATES & {*words[1:]} - {"update"} or "will" in words[:1]:
        return
    for phrase in _WHOLE.get(words[at], ()):
        after = words[at + len(phrase) : at + len(phrase) + 1]
        if tuple(words[at : at + len(phrase)]) == phrase and _asks(phrase, words, after):
            yield len(phrase)
    asked = "when" in words[:_AT_THE_BEGINNING] or "whens" in words[:_AT_THE_BEGINNING]
    asked = asked or bool({"date", "day"} & {*words[:_AT_THE_BEGINNING]} and {"what", "which"} & {*words[:at]})
    asked = asked or (words[at] in _REFRESHED and words[:2] == ["how", "often"])
    asked = asked or words[0] == "date" or _asks_whether(words, at)
    if asked and words[at] in _RELEASED and at and _ends(words, at):
        yield 1 + (words[at] in _COMES and words[at + 1 : at + 2] in (["out"], ["in"]))


def _asks_whether(words: Sequence[str], at: int) -> bool:
    """`Is March robbery out yet`, `robbery March, is it published`: at the end of what asks whether something is so."""
    end = next(
        (place for place in range(at + 1, len(words) - 1) if tuple(words[place : place + 2]) in _OR_NOT), len(words)
    )
    while words[end - 1] in _AS_YET:
        end -= 1
    whether = words[0] in _IS or "yet" in words[end:] or words[at - 1] in _IT_IS
    return whether and words[at] != "get" and end - 1 in (at, at + (words[at] in _COMES))


def _asks(phrase: Sequence[str], words: Sequence[str], after: Sequence[str]) -> bool:
    """`The latest month` is a period; `the latest month you have`, `what is the latest month` asks to when it is "
    "held."""
    if phrase[0] == "how" and phrase[1] == "often":
        return bool(_REFRESHED & {*words}) or not (_GOT.isdisjoint(words) or _WHAT_COMES_OUT.isdisjoint(words))
    if phrase[0] != "how" and phrase[-1] in ("month", "quarter", "week", "data"):
        return bool(after and after[0] in ("you", "youve", "we", "weve", "held", "available", "that")) or words[0] in (
            "whats",
        )
    return True


def _ends(words: Sequence[str], at: int) -> bool:
    """Whether a verb of release is not one of another thing: in April, due to, get to."""
    after = words[at + 1 : at + 2]
    if words[at] == "in":
        return not after or after[0] in ("by", "or") or after[0] in _AS_YET
    if words[at] in ("get", "come", "comes", "coming"):
        return words[at] == "get" or after in (["out"], ["in"])
    return after != ["to"]
