"""`Shoplifting over 100 by sector`, `where is sickness above 5`, `who's under 85 for attendance`: put in one way.

Which areas are over or under a number is asked in many orders; all stand for one question, which is read as such:
which sectors are over 100 for shoplifting. Behind a mark it is asked of the list that stands before it.
"""

import re
from itertools import pairwise

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_BEYOND = (
    r"(?:(?:is|are|was|were|has|have|had|sits?|sitting|running|currently|still|at|gone|went|that'?s) )*"
    r"(?P<beyond>(?:(?:over|above|under|below|beneath|exceeding)|(?:more|less|fewer|higher|lower|greater) than|[<>])"
    r" ?(?:\u00a3 ?)?\d+(?:,\d{3})*(?:\.\d+)?"
    r"(?: ?(?:%|percent|per cent|pct))?)(?![\d/.-]*\w)"
    r"(?! ?(?:hours?|hrs?|days?|weeks?|months?|mths?|quarters?|years?|yrs?|year old|points?|pts|or|and|to|per|of)\b)"
)
_FOUND = re.compile(_BEYOND, re.IGNORECASE)
_WHO = re.compile(
    r"\b(?:who(?:'?s| is| are| was| were)?|which ones?(?: is| are| was| were)?"
    r"|any(?:one|body| of them)?(?: that'?s| who'?s)?)"
    r" (?=(?:over|above|under|below|beneath|more than|less than|fewer than|higher than|lower than) ?\d)",
    re.IGNORECASE,
)
_PARTED = re.compile(r"[?!;,(]|\s[-\u2013\u2014]+\s|\n|\.\s")
_SAYS_MORE = word_set(
    "not no arent isnt wasnt werent why than target targets average mean but or only except excluding without if most "
    "least furthest biggest highest lowest worst best much far up down change compared against vs versus v trend often "
    "many when month week quarter months weeks quarters days years times since under over above below between more "
    "less fewer first top bottom each every how percentage share proportion "
    "rose rise rises risen rising fell fall falls fallen falling dropped drop drops dropping increased increase "
    "increases decreased decrease decreases reduced grew grown jumped gone went moved changed improved worsened "
    "those these them they their it its that this ones such same others other rest"
)
"""With these something else, or more, is asked."""
_ASKS = word_set(
    "which what whats where wheres who whos any anywhere anyone is are was were do does did has have had by"
)
_LISTING = word_set("list show give name tell flag find identify please can could")
_AROUND = _ASKS | word_set(
    "whose name flag find identify can could you us for of on in at with the that and show me list give tell please "
    "got per across pls all"
)
_LONGEST_KIND = 3


def with_areas_beyond_a_number(text: str, vocabulary: Vocabulary) -> str:
    """A text that asks which areas are over or under a number, in the one order that is read; else itself."""
    text = _WHO.sub("which are ", text)
    found = [*_FOUND.finditer(text)]
    if len(found) != 1 or _PARTED.search(text.rstrip(" ?.!")):
        return text
    before = words_of(text[: found[0].start()])
    words = [*before, *words_of(text[found[0].end() :])]
    kind = _kind_in(words, vocabulary)
    if kind is not None and _lists_every(words, kind[0]):
        at = kind[0] - 1
        before = before[:at] + before[at + 1 :] if at < len(before) else before
        words, kind = words[:at] + words[at + 1 :], (kind[0] - 1, kind[1] - 1)
    where = {"where", "wheres", "which", "anywhere"} & {*words} if kind is None else {"by"}
    if not where or _says_more(words, vocabulary):
        return text
    start, end = kind or (0, 0)
    named = " ".join(words[start:end]) or "areas"
    cut = len(before) if len(before) <= start else len(before) - (end - start)
    rest = _without_what_surrounds([*words[:start], *words[end:]], {start, cut})
    if vocabulary.words_of_measures.isdisjoint(rest):
        return text  # which two are above 40
    return f"which {named} are {found[0]['beyond']} for {' '.join(rest)}"


def _lists_every(words: list[str], kind: int) -> bool:
    """`List every borough that is under 88`, of those that are: whether every one of them is so is asked otherwise."""
    return words[kind - 1 : kind] in (["every"], ["each"]) and (kind == 1 or words[0] in _LISTING)


def _says_more(words: list[str], vocabulary: Vocabulary) -> bool:
    """Whether something else is asked, or more, by a word that stands in no name."""
    if _SAYS_MORE.isdisjoint(words):
        return False
    within = {at for one in names_said(tuple(words), vocabulary) for at in range(one.first, one.end)}
    return any(word in _SAYS_MORE and at not in within for at, word in enumerate(words))


def _kind_in(words: list[str], vocabulary: Vocabulary) -> tuple[int, int] | None:
    """Where the only kind of area stands that is asked through."""
    found: list[tuple[int, int]] = []
    placed = any(one.sort is Sort.AREA for name in names_said(tuple(words), vocabulary) for one in name.readings)
    at = 0
    while at < len(words):
        ends = range(min(at + _LONGEST_KIND, len(words)), at, -1)
        end = next((one for one in ends if _is_a_kind(tuple(words[at:one]), vocabulary)), None)
        behind = words[max(at - 1, 0)] in ("by", "per", "which") or not placed
        through = end is not None and (words[end - 1].endswith("s") or behind)
        found += [(at, end)] if end is not None and through else []
        at = end or at + 1
    return found[0] if len(found) == 1 else None


def _is_a_kind(words: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    readings = vocabulary.readings(words)
    return any(one.sort is Sort.KIND for one in readings) and not any(one.sort is Sort.AREA for one in readings)


def _without_what_surrounds(words: list[str], gaps: set[int]) -> list[str]:
    """What is left without the words that only ask, at both ends and where the kind and the number stood."""
    places = sorted({0, *gaps, len(words)})
    sides = [words[one:other] for one, other in pairwise(places)]
    for side in sides:
        while side and side[0] in _AROUND:
            del side[0]
        while side and side[-1] in _AROUND:
            del side[-1]
    return [word for side in sides for word in side]
