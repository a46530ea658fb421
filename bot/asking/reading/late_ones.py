"""`How many emergencies did we get to late`, `101 calls missed`: those that a percentage of the others leaves over."""

import re
from collections.abc import Callable

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import CountBehind, NotUnderstood, Question, Read
from bot.asking.words.tokens import plain_text, stem
from bot.figures.measures import Better, Measure, Unit

_WE = r"(?:we|they|officers|police|the force|cops|you|staff|the control room)"
_DONE = (
    r"(?:(?:get|got|go|went|come|came) (?:to|out to|there)|attend|attended|answer|answered|reach|reached|submit|"
    r"submitted|send|sent|respond to|responded to|pick up|picked up|deal with|dealt with|deliver|delivered|"
    r"arrive at|arrived at|arrive|arrived|finish|finished|file|filed|handle|handled|complete|completed|done|met|meet)"
)
_BE = r"(?:was|were|is|are|did|do|have|has|had|been|being)"
_LIMIT = r"(?:the |our |its |their )?(?:standard|target|limit|time|deadline|time limit|target time)"
_LATE = (
    r"(?:(?:too |very )?late|too slow|too slowly|slowly|out of time|after time|"
    rf"(?:outside|beyond|over|past) {_LIMIT})"
)
_IN_TIME = rf"(?:in time|on time|within {_LIMIT}|in the (?:standard|time)|quickly enough|fast enough)"
_NOT = r"(?:(?:was|were|is|are|did|do|have|has) not|(?:were|was|are|is|did|do|have|has)nt)"
_WHEN = r"(?P<when>(?: .+)?)$"
_CASES = r"(?:calls|files|emergencies|immediates|incidents|jobs|visits|attendances|appointments|responses|priorities)"
_HOW_MANY = (
    r"^(?:(?:and|ok|so|but) )*(?:how many|what number of|the number of|number of)(?: of)?"
    r"(?: the| our)?(?: (?P<what>.+?))?"
)
_PATTERNS = tuple(
    re.compile(one)
    for one in (
        rf"{_HOW_MANY}(?: {_BE})*(?: {_WE})?(?: {_BE})*(?: {_DONE})* {_LATE}{_WHEN}",
        rf"{_HOW_MANY} {_NOT}(?: {_WE})?(?: {_BE})*(?: {_DONE})? {_IN_TIME}{_WHEN}",
        rf"{_HOW_MANY} (?:{_WE} )?(?:failed to|fail to|did not|didnt) {_DONE} {_IN_TIME}{_WHEN}",
        rf"^(?:(?:and|ok|so|the|our|number of) )*(?P<what>.*?{_CASES}) (?:that )?(?:we |were |was )?missed{_WHEN}",
    )
)
_MISSED = _PATTERNS[-1]
LIMITED = re.compile(
    r"\b(?:within|inside|on time|in time|timely|timeliness|minutes?|seconds?|hours?|by the day)\b", re.IGNORECASE
)

Reads = Callable[[str], Read]


def those_too_late(text: str, vocabulary: Vocabulary, read: Reads) -> Read | None:
    """The question for how many were not in time, of the one percentage of what was; None of anything else."""
    said = " ".join(re.sub(r"[^a-z0-9/&+% ]", " ", plain_text(text)).split())
    for pattern in _PATTERNS:
        if (found := pattern.match(said)) is None:
            continue
        asked = read(" ".join(f"how many {found['what'] or ''} did we miss{found['when']}".split()))
        if isinstance(asked.outcome, NotUnderstood) and len(asked.outcome.choices) == 1:
            asked = read(asked.outcome.choices[0].question)  # emergencies, where their attendance alone is held
        if pattern is _MISSED and stem("abandoned") in vocabulary.parts:
            return None  # a call that was missed may be one that was given up
        if _is_of_what_was_late(asked.outcome, vocabulary):
            return asked
    return None


def _is_of_what_was_late(asked: object, vocabulary: Vocabulary) -> bool:
    if not isinstance(asked, Question) or asked.count_behind is not CountBehind.REST or len(asked.measures) != 1:
        return False
    return says_how_soon(vocabulary.framework.measures[asked.measures[0]])


def says_how_soon(measure: Measure) -> bool:
    """Whether a percentage is of what was done in so much time: those that are left over were late."""
    said = " ".join((measure.name, *measure.aliases, measure.description or ""))
    return measure.unit is Unit.PERCENT and measure.better is Better.HIGHER and LIMITED.search(said) is not None
