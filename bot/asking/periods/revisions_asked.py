"""`Has it changed since it was first published`, `how often was it revised`: what a figure was before."""

import re
from collections.abc import Iterator, Sequence

from bot.asking.words.word_sets import word_set

_OUT = (
    r"(?:(?:first |originally |initially )?(?:published|released|issued|came out|come out|put out|loaded)"
    r"|(?:first |its first )?(?:publication|release))"
)
_IT = r"(?:it|that|this|they|these|those|we)"
_ASKED = re.compile(
    # has it changed since it was first published
    rf"(?:been )?(?:revised|restated|amended|corrected|changed|altered|different)(?: at all)? "
    rf"(?:since|from when|from what|to when)(?: {_IT})?(?: was| were| has been)? {_OUT}\b"
    # what was it first published as, what was it before it was revised
    rf"|what (?:was|were|did) {_IT} (?:{_OUT} as|originally|first|revised from"
    rf"|before(?: {_IT} (?:was|were) revised| the revision| being revised)?)$"
    # was robbery in March revised; revised robberies are robberies
    r"|(?:been )?(?:revised|restated)(?: (?:at|all|again|lately|recently|since|then|later|afterwards|or|up|down))*$"
    r"|(?:been )?(?:any |many )?(?:revision history|revisions?|restatements?)(?: to| of| in)?\b"
)
_BESIDE = re.compile(
    r"(?:how often|how many times|when (?:was|were)|when|what (?:was|were)|last|first|ever|history of)\b"
)
"""Beside a revision they ask for the number or the day of it, which are told in any case."""
_REVISED = word_set("revised restated revision revisions")
_FIRST_OF_ASKED = word_set(
    "been revised restated amended corrected changed altered different what any many revision revisions restatement "
    "restatements"
)
_FIRST_BESIDE = word_set("how when what last first ever history")
REVISED_BEGINNINGS = _FIRST_OF_ASKED | _FIRST_BESIDE


def revisions_asked(words: Sequence[str], at: int, said: frozenset[str]) -> Iterator[int]:
    """How many words at a place of a question (of which `said` are all words) ask whether a figure was revised."""
    rest = " ".join(words[at:])
    for asked in (_ASKED, _BESIDE if _REVISED & said else None):
        found = asked.match(rest) if asked is not None else None
        if found is not None:
            yield len(found[0].split())
