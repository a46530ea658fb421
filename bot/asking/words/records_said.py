"""`The best month we have ever had`: that all that is held is meant, which it is anyway where an end is asked for."""

from collections.abc import Iterator, Sequence

from bot.asking.words.word_sets import word_set

_ENDS = word_set("best worst highest lowest biggest largest smallest most fewest least peak busiest quietest max min")
_BEFORE = frozenset(
    {(), ("we",), ("weve",), ("we", "have"), ("its",), ("it", "has"), ("it", "was"), ("theyve",), ("has",)}
)
_AFTER = word_set("had done been seen recorded got managed known hit reached reported ever")
_LONGEST = 2
_HAD = tuple(
    (*who.split(), *done.split())
    for who in ("weve", "we have", "theyve", "its", "it has", "theyre", "they have")
    for done in (
        *("had", "seen", "recorded", "been", "reached", "managed", "achieved", "posted", "hit", "got", "done", "known"),
        *("taken", "logged", "dealt with", "ever had", "ever seen", "ever recorded", "ever been", "ever managed"),
    )
)
_SO_FAR = ["so", "far"]
_STEPS = word_set("day week month quarter wave")
EVER = frozenset({"ever", "far", *(one[-1] for one in _HAD)})
"""In a question without it nothing of the kind is said."""


def says_all_time(words: Sequence[str]) -> bool:
    """Whether a question says so anywhere: ever, the most weve had."""
    said = (tuple(words[at : at + len(one)]) == one for at in range(len(words)) for one in _HAD)
    return bool(_ENDS & {*words}) and ("ever" in words or (not EVER.isdisjoint(words) and any(said)))


def all_time(words: Sequence[str], at: int) -> Iterator[int]:
    """How many words at a place say that of all that is held an end is asked for; they change nothing."""
    if _ENDS & {*words[:at]}:
        yield from (len(one) for one in _HAD if tuple(words[at : at + len(one)]) == one)
    if words[at:] == _SO_FAR and _ENDS & {*words} and _STEPS & {*words}:
        yield len(_SO_FAR)  # the answer says since when
    if "ever" not in words[at : at + _LONGEST + 1] or not _ENDS & {*words}:
        return
    ever = words.index("ever", at)
    if tuple(words[at:ever]) in _BEFORE:
        yield ever + 1 - at
        if words[ever + 1 : ever + 2] and words[ever + 1] in _AFTER:
            yield ever + 2 - at
