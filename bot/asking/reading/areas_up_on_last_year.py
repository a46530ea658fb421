"""`Which boroughs are above last year for burglary`, `burglary up on last year - which beats`: put in one way.

Which areas of a kind, or which measures, are up, down, worse or better than a year before is asked in many words and
orders; all stand for one question, which is read as such: which boroughs are up on burglary compared to last year.
"""

import re

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.words.field_words import Field
from bot.asking.words.held_against_a_time import LINK
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_THEN = (
    r"(?:(?:at |in )?(?:this|the same|same) (?:time|point|stage|period|month|quarter)(?: of| in)? )?"
    r"(?:(?:the )?(?:last|previous|prior) year(?:'?s)?|a year ago|a year earlier|the year before|ly)\b"
)
_BEFORE = (
    r"\b(?:(?:is|are|was|were|that'?s|have been|has been|have|has|running|tracking|sitting|currently|still|now|also"
    r"|gone|went|going|got|getting) )*"
)
_WAY_THEN = re.compile(
    rf"{_BEFORE}(?:(?P<way>up|higher|more|worse|down|lower|fewer|less|better) {LINK}|(?P<beyond>above|below)"
    rf"|(?<=is |re )(?P<past>over|under)) {_THEN}",
    re.IGNORECASE,
)
_UP, _DOWN, _WORSE, _BETTER = ("up", "gone up"), ("down", "gone down"), ("worse", "got worse"), ("better", "got better")
_WAYS = {
    **dict.fromkeys(("up", "higher", "more", "above", "over"), _UP),
    **dict.fromkeys(("down", "lower", "fewer", "less", "below", "under"), _DOWN),
    "worse": _WORSE,
    "better": _BETTER,
}
"""What each is in a question that names what it is of, and in one that does not."""
_AROUND = word_set(
    "which what whats where list show me tell how many number the are is were was have has had of for on in that thats "
    "with been any all there do we can you give please whose name got at so and there theyre right ok our out"
)
_SAYS_MORE = word_set(
    "not no arent isnt havent hasnt werent wasnt by each every per than why who whos target targets average but or "
    "only except excluding without if most least furthest biggest highest lowest worst best much far well slightly "
    "just percent"
)
"""With these something else, or more, is asked."""
_MEASURES = word_set("measures kpis indicators offences")
_KINDS_OF_CRIME = ("crime types", "types of crime", "kinds of crime", "crime kinds", "crimes")
_TIMES = word_set("months weeks quarters years days waves times periods")
_LONGEST_KIND = 3
_AREAS = Reading(Sort.FIELD, Field.AREAS.value)


def with_areas_up_on_last_year(text: str, vocabulary: Vocabulary) -> str:
    """A text that asks which of several are above or below last year, in the one order that is read; else itself."""
    found = _WAY_THEN.search(text)
    if found is None:
        return text
    before, behind = text[: found.start()], text[found.end() :]
    if re.search(r"[?!;.]\s*\S", before) or re.search(r"[?!;.]\s*\w", behind):
        return text
    words = [*words_of(before), *words_of(behind)]
    asked = _asked_through(words, vocabulary)
    number = any(word.isdecimal() for word in words_of(before)[-1:])
    if asked is None or number or not _SAYS_MORE.isdisjoint(words):
        return text
    start, end = asked
    rest = _without_what_surrounds([*words[:start], *words[end:]], gap=start)
    kind = " ".join(words[start:end])
    of, alone = _WAYS[(found["way"] or found["beyond"] or found["past"]).casefold()]
    are = "are" if words[end - 1].endswith("s") else "is"
    if rest:
        return f"which {kind} {are} {of} on {' '.join(rest)} compared to last year"
    return f"which {kind} {'have' if are == 'are' else 'has'} {alone} compared to last year"


def _asked_through(words: list[str], vocabulary: Vocabulary) -> tuple[int, int] | None:
    """Where the only kind of area, or the measures, stands that is asked through; of one of it only behind `which`."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        ends = range(min(at + _LONGEST_KIND, len(words)), at, -1)
        end = next((end for end in ends if _is_a_kind(words[at:end], vocabulary)), None)
        if end is not None and (words[end - 1].endswith("s") or words[max(at - 1, 0)] in ("which", "what")):
            found.append((at, end))
        at = end or at + 1
    if not found and words[:1] == ["which"] and words[1:2] and words[1] not in _TIMES:
        found = [(1, 2)] if words[1].endswith("s") and not vocabulary.readings((words[1],)) else []
    return found[0] if len(found) == 1 else None


def _is_a_kind(words: list[str], vocabulary: Vocabulary) -> bool:
    if " ".join(words) in _KINDS_OF_CRIME or (len(words) == 1 and words[0] in _MEASURES):
        return True
    return any(one.sort is Sort.KIND or one == _AREAS for one in vocabulary.readings(tuple(words)))


def _without_what_surrounds(words: list[str], gap: int) -> list[str]:
    """What is left without the words that only ask, at both ends and where the kind stood."""
    first, last = words[:gap], words[gap:]
    for side in (first, last):
        while side and side[0] in _AROUND:
            del side[0]
        while side and side[-1] in _AROUND:
            del side[-1]
    return [*first, *last]
