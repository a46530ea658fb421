"""By how much something moved, asked of a move by its noun: drop of what percent, what percent rise, a cut of how many.

By themselves these words would list whatever has moved.
"""

import re

from bot.asking.words.said_around import said_alone

MOVE = (
    r"(?:changes?|rises?|falls?|drops?|increases?|decreases?|reductions?|cuts?|differences?|diff|movements?|moves?"
    r"|jumps?|dips?|growth|improvements?|gains?|loss|losses|swings?|shifts?|spikes?|slides?|climbs?|declines?|hikes?"
    r"|surges?|leaps?|uplifts?|slumps?)"
)
"""What a move is called."""
PCT = r"(?:percentages?|percent|per cent|pct|perc)"
_HOW_MUCH = r"(?:what|which|how (?:much|many|big|large)(?: of)?)"
_IS_IT = r"(?: (?:is|was|would|does|did) (?:that|it|this)(?: (?:be|come to|make|give))?| there)?"
BY_HOW_MUCH_IT_MOVED = said_alone(
    rf"(?:an? |the )?{MOVE} of (?:about |roughly |around )?{_HOW_MUCH}(?: an? )?(?: {PCT}| points?)?{_IS_IT}"
    rf"|(?:by )?{_HOW_MUCH}(?: an?)? {PCT}(?: of)?(?: an?)?(?: {MOVE}| up| down| more| less| fewer| higher| lower)"
    rf"{_IS_IT}"
    rf"|{_HOW_MUCH}(?: of)? an? {MOVE}{_IS_IT}|(?:up|down) (?:by )?{_HOW_MUCH}(?: {PCT})?{_IS_IT}"
)
"""Of what stands there and of nothing else."""
SAYS_PERCENT = re.compile(rf"\b{PCT}\b")
