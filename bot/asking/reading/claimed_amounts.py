"""How much somebody claims that a figure moved, or that it is: `up 10 percent`, `I was told it was 240 burglaries`.

The claim is neither confirmed nor used: the question is asked without it, and its answer has the true number.
"""

import re
from dataclasses import dataclass

from bot.asking.question import Intent, Question
from bot.asking.words.statement_words import SAYING

_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_PARTS = r"(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|sixth)"
_PERCENT = rf"{_NUMBER} ?(?:%|percent|per cent|pc\b|pct\b|percentage points|points|pts)"
_HOW_MUCH = rf"(?:{_PERCENT}|(?:a|an|one|two|three) {_PARTS}\b)"
_ABOUT = (
    r"(?:(?:about|around|nearly|almost|over|more than|at least|as much as|some|roughly|just over|just under|up to) )?"
)
_MOVED = (
    r"(?:up|down|risen|rose|rise|rising|fallen|fell|fall|falling|increased|decreased|dropped|jumped|soared|climbed|grown|"
    r"grew|reduced|gone up|gone down|went up|went down|shot up)"
)
_NOUN = r"(?:rise|fall|increase|decrease|drop|reduction|jump|cut|growth)"
_BEHIND = re.compile(rf"(\b{_MOVED}\b) (?:(?:by )?{_ABOUT}{_HOW_MUCH}|by {_PARTS}\b)", re.IGNORECASE)
_BEFORE = re.compile(rf"{_ABOUT}{_HOW_MUCH} (?=(?:{_NOUN}|up|down|higher|lower)\b)", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:it was|it is|its|there were|there was|we had|weve had|we've had|we have|they had) "
    rf"{_ABOUT}(?!(?:999|101|(?:19|20)\d\d)\b)({_NUMBER}) (?!(?:hour|day|week|month|quarter|year|minute)s?\b)(?=[a-z])",
    re.IGNORECASE,
)
_FURTHEST = r"(?:most|highest|lowest|fewest|least|best|worst|biggest|smallest|record)"
_OF_A_RECORD = (
    re.compile(rf"(\b(?:is|was|are|were)) {_NUMBER} ?%?(?= (?:the|our|its|their|a) {_FURTHEST}\b)", re.IGNORECASE),
    re.compile(
        rf"() ?\b(?:was|were|is|are) {_NUMBER} ?%?(?= (?:in|for|last|this) .*\b{_FURTHEST} since when)", re.IGNORECASE
    ),
)
"""`Is 379 the most ever`, `was 8 in March. Lowest since when?`: the answer has the record, and what the figure is."""
_SIFTS = re.compile(
    r"\b(?:which|what areas|where|when|how many|how often|any|every|each|target|targets|aim|goal|milestone|track|need|"
    r"needs|should|will|would|if|supposed|until|till)\b",
    re.IGNORECASE,
)
"""What asks for those that moved so much, or what must come to be: there the amount is what is asked."""
_SAID = re.compile(rf"\b(?:{'|'.join(sorted(SAYING))}|heard|read)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A text without the amounts that were claimed in it, and those amounts as they were written."""

    text: str
    amounts: tuple[str, ...] = ()
    answer: Intent = Intent.CHANGE

    def is_answered_by(self, question: Question) -> bool:
        """Whether the answer to a question has the true number beside which the claim can be held."""
        plain = not (question.by or question.condition or question.aim or question.occurs)
        if self.answer is Intent.EXTREME:
            return plain and question.intent in (Intent.EXTREME, Intent.VALUE)
        return plain and not question.extreme and question.intent is self.answer


def without_amounts(text: str) -> Claimed | None:
    """A text without the amounts that are claimed in it; None where it claims none.

    A bare count is one only where somebody says so.
    """
    for record in _OF_A_RECORD:
        if record.search(text):
            return Claimed(record.sub(r"\1", text, count=1), answer=Intent.EXTREME)
    if _SIFTS.search(text):
        return None
    amounts: list[str] = []

    def left_out(match: re.Match[str]) -> str:
        kept = match[1] if match.re is _BEHIND else ""
        amounts.append(match[0].removeprefix(kept).strip())
        return kept

    moved = _BEFORE.sub(left_out, _BEHIND.sub(left_out, text))
    if amounts:
        return Claimed(moved, tuple(amounts))
    counted = _COUNTED.search(text) if _SAID.search(text) else None
    if counted is None:
        return None
    return Claimed(text[: counted.start()] + text[counted.end() :], (counted[1],), Intent.VALUE)
