"""`Worst it got this year`, `worst on record`, `the last time it was that high`: ends of all times put plainly."""

import re

_IT = r"(?:it|we|they|that|things|this)"
_HAS = r"(?:['\u2019]s|s| has| had| have|['\u2019]ve|ve|['\u2019]d)?"
_END = r"(?:worst|best|highest|lowest|fewest|most|busiest|quietest|biggest|smallest|longest|shortest|slowest|quickest)"
_GOT = r"(?:got|gotten|gets|get|went|gone|goes|hit|reached|came|came in)"
_RECORDS = (
    r"(?:on record|in the records|of all time|since (?:the )?records? (?:began|begin|begins|start|starts|started)"
    r"|since (?:we|you) (?:started|began) (?:counting|recording|measuring|keeping (?:records|count|score)))"
)
_FURTHER = {
    **dict.fromkeys(("above", "over", "past", "beyond", "more than", "higher than"), "higher"),
    **dict.fromkeys(("below", "under", "fewer than", "less than", "lower than"), "lower"),
    **dict.fromkeys(("better than",), "better"),
    **dict.fromkeys(("worse than",), "worse"),
}
_MORE = r"(?:better|worse|higher|lower|busier|quieter)"
_AS = r"(?:this|that|so|as|quite so|quite that)"
_FAR = r"(?:high|low|bad|good|busy|quiet)"
_THAN_THAT = r"(?: than (?:this|that|it|now))?"
_HOW = {"bad": "worst", "good": "best", "high": "highest", "low": "lowest"}
_EVER_HAD = (
    r"(?:have|had|has|did) (?:we|it|they|things|there) (?:ever |before )?(?:been |had |seen |have |see |get |got )?"
    r"(?:ever )?"
)
_BEEN = r"(?:was|were|has been|have been|had been|did|got|went|came in|stood|sat|hit)"
_WAS = rf"(?:{_IT} {_BEEN}|(?:was|were|did|have|has) {_IT})"
_LAST_TIME = r"(?:(?:when|what) was |whens |when is |whats )?(?:the )?last (?:time|month|week|quarter)(?: when| that)? "
_PLAINLY = (
    (
        re.compile(rf"\b({_END})(?: (?:that|which))? {_IT}{_HAS}(?: ever)? {_GOT}(?: (?:down |up )?to)?\b", re.I),
        r"\1 it has been",
    ),
    (
        re.compile(
            rf"(?<!is )\bhow ({'|'.join(_HOW)}) (?:did|has|have|does) {_IT} (?:ever )?(?:get|got|gotten|go|gone)\b",
            re.I,
        ),
        lambda found: f"{_HOW[found[1].lower()]} it has been",
    ),
    (
        re.compile(rf"^((?:(?:and|so|ok|the|but),? )*)(worst|best)(?: one| figure)? {_RECORDS}", re.I),
        r"\1\2 it has ever been",
    ),
    (
        re.compile(rf"\b{_LAST_TIME}{_WAS} ({_AS} {_FAR}|{_MORE}){_THAN_THAT}\b", re.I),
        r"when was it last \1",
    ),
    (
        re.compile(
            rf"\bwhen (?:did|have|had) {_IT} last"
            r" (?:do|done|did|see|seen|have|had|get|got|manage|managed|score|go|been)"
            rf" (?:any |it )?({_MORE}){_THAN_THAT}\b",
            re.I,
        ),
        r"when was it last \1",
    ),
    (
        re.compile(
            rf"\b(?:when (?:was|were|did|have|has) {_IT} last(?: (?:been|go|dip|drop|get))?|{_LAST_TIME}{_WAS})"
            rf" ({'|'.join(_FURTHER)}) (?:that|this)(?= *[?.!,]*$)",
            re.I,
        ),
        lambda found: f"when was it last {_FURTHER[found[1].lower()]}",
    ),
    (
        re.compile(
            rf"\bwhen (?:did|have|had) {_IT} last (beat(?:en)?|better(?:ed)?|exceed(?:ed)?) (?:that|this|it)\b", re.I
        ),
        lambda found: f"when was it last {'higher' if found[1].lower().startswith('exc') else 'better'}",
    ),
    (
        re.compile(
            rf"\b(?:really |actually )?as {_FAR} as {_IT} (?:first )?(?:looks?|seems?|sounds?|appears?)\b", re.I
        ),
        "unusual",
    ),
    (
        re.compile(
            rf"\b{_EVER_HAD}(?:an? |one |any |another )?(?:month|week|quarter|year|wave|one|figure|number) "
            rf"(?:(?:that(?:'s| is| was)?|which was) )?(?:{_AS} ({_FAR})|({_MORE}))"
            rf"(?: (?:as|than) (?:this|that|it|now)(?: one| month| week| quarter| year)?)?(?: before)?(?=[\s?.!,]*$)",
            re.I,
        ),
        lambda found: f"when was it last {f'so {found[1]}' if found[1] else found[2]}",
    ),
    (
        re.compile(rf"\b({_END})(?: (?:it|thats?|this)(?:'s| is| has)?(?: been)?)? since when(?:ever)?\b", re.I),
        r"\1 since when",
    ),
    (
        re.compile(
            rf"\b(the {_END})(?: (?:one|figure|number|month|week|quarter))?"
            r"(?: that)? (?:we|you)(?:'ve|ve| have)? (?:hold|got|have|held)(?: on file| on record)?(?=[\s?.!,]*$)",
            re.I,
        ),
        r"\1 on record",
    ),
    (re.compile(r"\b(?:troughs?|low(?:est)? (?:point|ebb)|low[- ]?water mark)\b", re.I), "lowest"),
    (re.compile(r"\b(?:high(?:est)? point|high[- ]?water mark)\b", re.I), "highest"),
)


def with_records_in_plain_words(text: str) -> str:
    """The question with its ends of all times said the plain way; any other as it is."""
    for said, plainly in _PLAINLY:
        text = said.sub(plainly, text)
    return text
