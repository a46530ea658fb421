"""`Robbery in Sale in May: number, rate, rank and change on last year`: each thing in a list that is asked of a figure.

Read as one question some of them would not be told: the rank of then and now, and no number and no change.
"""

import re
from collections.abc import Callable, Sequence

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.one_reading import essence

_NUMBER = r"(?P<number>(?:total )?(?:numbers?|counts?|figures?|volumes?|totals?)(?: (?P<when>\w[\w ]*?))?)"
_RATE = (
    r"(?P<rate>(?:crime )?rates?(?: per (?:\d[\d,]*|head)(?: (?:people|residents|population))?)?|per (?:\d[\d,]*|head))"
)
_RANK = r"(?P<rank>rank|ranking|position)(?: among (?:the )?[\w ]+?)?"
_SHARE = r"(?P<share>share|proportion|percentage|%) of (?:the )?(?:force|total|whole)(?: total)?"
_CHANGE = (
    r"(?P<change>(?:(?:(?:%|percentage|percent|per cent) )?(?:change|difference)"
    r"(?= on| from| since| against| over| v| vs|$)|%|percentage|percent|per cent|up or down)"
    r"(?: (?:on|from|since|against|over|v|vs) (?P<then>\w[\w ]*?))?"
    r"|last year['\u2019]?s(?: figure| number)?)"
)
_LEADS = r"(?P<leads>who (?:leads|owns it|is the lead)(?: on it)?|(?:the )?lead(?: officer)?)"
_AIM = (
    r"(?P<aim>(?:(?:v|vs|versus|against) )?(?:the |our )?target|(?:(?:are|were) we |is it )?(?:on|off) (?:track|target)"
    r"|(?:will|do|can|are|did) we (?:going to )?(?:make|making|hit|hitting|meet|meeting|reach)\b [\w %.,-]+)"
)
_WISH = re.compile(
    rf"(?:the |its |a |also )?(?:{_RATE}|{_RANK}|{_SHARE}|{_CHANGE}|{_LEADS}|{_AIM}|{_NUMBER})", re.IGNORECASE
)
_AND = re.compile(r"\s*,\s*(?:and |plus )?|\s+(?:and|plus|&|\+) ", re.IGNORECASE)
_STARTS = re.compile(r"\s*[:,]\s+|\s+[-\u2013\u2014]+\s+")
_ENDS = re.compile(r"(?:[\s,]+(?:please|pls|thanks|thank you))?[\s?.!]*$", re.IGNORECASE)
_FEWEST, _MOST = 2, 6
_STEPS = ("week", "month", "quarter", "year")
"""`Change on month`: on the one before it."""


def wishes_listed(text: str, again: Callable[[str], Read], vocabulary: Vocabulary) -> tuple[tuple[str, Read], ...]:
    """The question of each thing in a list behind a figure; nothing where there is no list, or of something else."""
    text = _ENDS.sub("", text)
    for start in _STARTS.finditer(text):
        said, wishes = text[: start.start()], [_WISH.fullmatch(one) for one in _AND.split(text[start.end() :])]
        if not _FEWEST <= len(wishes) <= _MOST or None in wishes:
            continue
        when = next((one["when"] for one in wishes if one is not None and one["when"]), "")
        said = f"{said} {when}" if when else said
        asked = again(said).outcome
        if not isinstance(asked, Question) or not _is_one_figure(asked) or (when and asked.period == NEWEST):
            return ()
        name = vocabulary.framework.measures[asked.measures[0]].name
        found = _each(said, name, _told_apart([one for one in wishes if one is not None]), again)
        return found if len(found) > 1 else ()
    return ()


def _is_one_figure(asked: Question) -> bool:
    """Whether the plain figure of one thing at one time is asked for."""
    several = (
        asked.more_periods or asked.by or len(asked.areas) > 1 or len(asked.measures) != 1 or len(asked.groups) > 1
    )
    return asked.intent is Intent.VALUE and not (several or asked.peers or asked.why or asked.explain or asked.summed)


def _told_apart(wishes: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    """The wishes without the number, where a rate or a share tells it too."""
    told = any(one["rate"] or one["share"] for one in wishes)
    return [one for one in wishes if not (told and one["number"])]


def _each(
    said: str, name: str, wishes: Sequence[re.Match[str]], again: Callable[[str], Read]
) -> tuple[tuple[str, Read], ...]:
    found: list[tuple[str, Read]] = []
    for wish in wishes:
        put = _put(said, name, wish)
        read = again(put)
        known = [essence(one.outcome) for _, one in found if isinstance(one.outcome, Question)]
        if isinstance(read.outcome, Question) and essence(read.outcome) in known:
            continue
        if isinstance(read.outcome, Question) and not _fits(wish, read.outcome):
            read = Read(NotUnderstood("mixed"))
        found.append((put, read))
    return tuple(found)


def _put(said: str, name: str, wish: re.Match[str]) -> str:
    """The question for one of them, in words that ask for nothing else."""
    if wish["number"]:
        return said
    if wish["change"]:
        then = wish["then"] or "last year"
        return f"{said} compared with {f'the {then} before' if then.lower() in _STEPS else then}"
    if wish["aim"]:
        return f"{said}, {wish[0]}"
    return f"who leads on {name}" if wish["leads"] else f"{said} {wish[0]}"


_INTENTS = {
    "number": (Intent.VALUE,),
    "rate": (Intent.RATE,),
    "rank": (Intent.RANK, Intent.RANKING),
    "share": (Intent.SHARE,),
    "change": (Intent.CHANGE,),
    "leads": (Intent.LEAD,),
    "aim": (Intent.TARGET, Intent.VARIANCE),
}


def _fits(wish: re.Match[str], asked: Question) -> bool:
    return any(wish[sort] and asked.intent in intents for sort, intents in _INTENTS.items())
