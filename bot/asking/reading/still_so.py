"""`How many are still missing`: those who are so now, of a count of all to whom it happened in a month."""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.question import NotUnderstood
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Measure

_STILL = word_set("still currently yet now")
_STATES = word_set(
    "missing open outstanding unsolved undetected unresolved wanted waiting unfound lost unaccounted live ongoing "
    "absent detained hospitalised unpaid unallocated"
)
_OF_A_THING = word_set("the our its a an on for to target targets")
_WHERE = (("in", "custody"), ("at", "large"), ("on", "bail"), ("under", "investigation"), ("off", "sick"))


def still_so(typed: Sequence[str], measures: Sequence[Measure]) -> NotUnderstood | None:
    """That it is asked how it is now of what is counted as it happens; None of a count of how many there are."""
    said = next((one for at, one in enumerate(typed) if one in _STILL and _is_a_state(typed[at + 1 : at + 4])), "")
    happens = any(one.combine is Combine.SUM and _STATES.isdisjoint(_open(one.name)) for one in measures)
    return NotUnderstood("word", said) if said and happens else None


def _is_a_state(behind: Sequence[str]) -> bool:
    if behind[1:] and (behind[1] in _OF_A_THING or behind[2:3] in (["target"], ["targets"])):
        return False  # still missing the target, still waiting on July
    return bool(_STATES & {*behind[:1]}) or any(pair in _WHERE for pair in pairwise(behind[:2]))


def _open(name: str) -> set[str]:
    """The words of a name, but that of those who go missing: each of their reports was made once."""
    return {*words_of(name)} - {"missing"}
