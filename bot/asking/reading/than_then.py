"""`Has it ever been lower than it was in July`: all that is held against the figure of one time that is named.

Said are whether it ever was (or when it last was), which way (`lower than`, `as bad as`, `exceeded`) and the time
behind that. The measure may stand anywhere between: `have we ever had more overtime than in October`.
"""

from collections.abc import Iterator, Mapping, Sequence

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.question import Condition, Occurs
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_MORE, _LESS = Condition.MORE_THAN, Condition.LESS_THAN
_WAYS: Mapping[str, Condition] = {
    **dict.fromkeys(("higher", "more", "bigger", "larger", "greater", "busier"), _MORE),
    **dict.fromkeys(("lower", "fewer", "less", "smaller", "quieter"), _LESS),
    **dict.fromkeys(("longer", "slower"), _MORE),
    **dict.fromkeys(("shorter", "quicker", "faster"), _LESS),
    "worse": Condition.WORSENING,
    "better": Condition.IMPROVING,
}
_AS_FAR: Mapping[str, Condition] = {
    **dict.fromkeys(("high", "many", "much", "busy"), Condition.AT_LEAST),
    **dict.fromkeys(("low", "few", "little", "quiet"), Condition.AT_MOST),
    "bad": Condition.SHORT_OF,
    "good": Condition.REACHED,
}
_REACHED: Mapping[str, Condition] = {
    **dict.fromkeys(("topped", "exceeded", "surpassed", "passed", "beaten", "outstripped", "above", "over"), _MORE),
    **dict.fromkeys(("below", "under"), _LESS),
    **dict.fromkeys(("matched", "equalled"), Condition.AT_LEAST),
}
"""Words behind which the time follows without `than`."""
_EVER = word_set("ever any last another")
ASKS_OF_NOW = word_set("is are isnt arent")
_LINKS = word_set("than as")
_BEFORE_THE_WAY = word_set(
    "been had got gone done seen come in recorded record see saw take took get log deal receive a an "
    "have has taken run running fallen dropped risen quite so that month months week weeks quarter quarters day "
    "days other another was were there we it they managed hit any point "
    "time stage at"
)
_BEHIND_THE_WAY = word_set("month months week weeks quarter quarters figure figures number numbers total one day")
_BEFORE_THE_TIME = word_set(
    "it they that we there was were is are had did in the of for during back those this on what saw recorded got "
    "figure figures level levels number numbers one seen at"
)
_MOST_BEFORE, _MOST_BETWEEN = 6, 7
_FURTHEST = 12
THEN_BEGINNINGS = _EVER | _LINKS
"""With these words begins what is held against the figure of a time."""
AMONG_THEN = _EVER


def than_then_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """The stretches that say that it ever was so, and against what time."""
    words = question.words
    if words[at] in _LINKS:
        end = _time_behind(question, at + 1)
        if end and any(_opened(words, place) for place in range(max(at - _FURTHEST, 0), at)):
            yield Span(at, end, (Reading(Sort.HARMLESS, "than"),))
        return
    if (opened := _opened(words, at)) is None:
        return
    end, way, link = opened
    occurs = Occurs.LAST if words[at] == "last" else Occurs.EVER
    how_often = (Reading(Sort.FIELD, Field.HOW_OFTEN.value),)
    said = (*range(at), *range(end, _link_behind(words, end, link)))
    if words[at] == "any" and words[0] in ASKS_OF_NOW:
        return  # is it any worse than in January: now, against then
    if words[at] == "any" and any(question.periods.period(place) for place in said):
        return  # any better in Q2 than in Q1, Q2: was it any better than Q1 hold the one against the other
    if link is None and words[end : end + 1] and words[end].isdecimal():
        return  # above 2000 is a number, and no year
    if link is None:
        if time := _time_behind(question, end):
            yield Span(at, time, how_often, occurs=occurs, beyond_then=way)
        return
    if words[end : end + 1] == [link]:
        if time := _time_behind(question, end + 1):
            yield Span(at, time, how_often, occurs=occurs, beyond_then=way)
        return
    links = (place for place in range(end, min(end + _FURTHEST, len(words))) if words[place] == link)
    if any(_time_behind(question, place + 1) for place in links):
        yield Span(at, end, how_often, occurs=occurs, beyond_then=way)


def _link_behind(words: Sequence[str], at: int, link: str | None) -> int:
    return next((place for place in range(at, len(words)) if words[place] == link), at)


def _opened(words: Sequence[str], at: int) -> tuple[int, Condition, str | None] | None:
    """Where `ever been lower` ends that begins at a place, which way it says and the word that links the time to it."""
    if words[at] not in _EVER or (words[at] == "last" and not {"when", "whens"} & {*words[:at]}):
        return None
    place = at + 1
    while place < len(words) and words[place] in _BEFORE_THE_WAY and place - at <= _MOST_BEFORE:
        place += 1
    said = words[place : place + 2]
    if not said:
        return None
    if said[0] in _WAYS:
        end = place + 1 + (words[place + 1 : place + 2] != [] and words[place + 1] in _BEHIND_THE_WAY)
        return end, _WAYS[said[0]], "than"
    if said[0] == "as" and said[1:] and said[1] in _AS_FAR:
        return place + 2, _AS_FAR[said[1]], "as"
    if said[0] in _AS_FAR and words[place - 1] in ("as", "so"):
        return place + 1, _AS_FAR[said[0]], "as"
    return (place + 1, _REACHED[said[0]], None) if said[0] in _REACHED else None


def _time_behind(question: PlainQuestion, at: int) -> int:
    """Where the words end behind which a time stands, small words passed over; 0 where none does."""
    words = question.words
    for place in range(at, min(at + _MOST_BETWEEN, len(words))):
        if question.periods.period(place) is not None:
            return place
        if words[place] not in _BEFORE_THE_TIME:
            return 0
    return 0
