"""What is denied, put in plain words that say the same: what is not hitting its target misses it.

Which areas are not up, or have not gone down, is read as it stands (`words/not_so.py`): what is level is among them.
"""

import re

_NT = r"n['\u2019]?t"
_NOT = (
    rf"(?:is|are|was|were|has|have|had|do|does|did)(?: (?:still )?not|{_NT})"
    r"(?: (?:yet|been|being|currently|really|quite|actually))*"
)
_MEETING = (
    r"(?:hit|hits|hitting|meet|meets|met|meeting|make|made|making|reach|reached|reaching|achieve|achieved|achieving)"
)
_MARK = r"(?:targets?|standards?|goals?|milestones?|benchmarks?)"
_OFF = rf"(?: (?:is|are|was|were))?(?: not|{_NT}) (?:on|within) (?:target|track|plan)\b"
_LEVEL = r"(?:level|the same|flat|unchanged|static|stable|no different)"
_GOOD = (
    r"(?: (?:that|so|too|very|particularly))? (?:good|great|clever|brilliant|pretty|healthy|promising|fantastic"
    r"|wonderful|rosy)(?=$|[\s?.!,])"
)
_OPENED = r"^(?P<which>(?:(?:and|so|ok) )*(?:which|what|what['\u2019]?s|where|who|any|how many)\b"
_WHEN = r"(?P<when> (?:last|this|in|since|during|over|so far|now|at the moment)\b.*)?"
_PLAINLY = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (rf"{_OPENED}.*\btargets) {_NOT} (?:(?:we|they) )?{_MEETING}\b", r"\g<which> are we failing"),
        (rf"{_OPENED}.*?) {_NOT} {_MEETING}(?= .*\b{_MARK}\b)", r"\g<which> are missing"),
        (
            rf"{_OPENED}.*?){_OFF} (?:for|on|with) (?P<what>.+?){_WHEN}(?P<end>[?.!]*)$",
            r"\g<which> are missing the \g<what> target\g<when>\g<end>",
        ),
        (rf"{_OPENED}.*?){_OFF}", r"\g<which> off target"),
        (r"^(?P<opens>(?:(?:and|so|ok) )*)what (?=[a-z]+ are missing)", r"\g<opens>which "),
        (rf"{_OPENED}.*? (?:is|are|was|were)) (?:up or {_LEVEL}|{_LEVEL} or up)\b", r"\g<which> not down"),
        (rf"{_OPENED}.*? (?:is|are|was|were)) (?:down or {_LEVEL}|{_LEVEL} or down)\b", r"\g<which> not up"),
        (
            r"^(?P<opens>(?:(?:and|so|ok) )*)(?:not|hardly) (?:that |so |too )?(?P<many>many|much)(?= \w)",
            r"\g<opens>how \g<many>",
        ),
        (rf"\b(?:did|do|does)(?:{_NT}| not) (?P<looks>look|seem|sound){_GOOD}", r"\g<looks> bad"),
        (rf"\b(?:is|are)(?:{_NT}| not) looking{_GOOD}", "looking bad"),
    )
)
_QUICK = re.compile(rf"(?i){_NT}\b|\bnot\b|\bhardly\b|\bor\b")


def with_denials_in_plain_words(text: str) -> str:
    """The question with what it denies in the words that are read for it; any other as it is."""
    if not _QUICK.search(text):
        return text
    for pattern, plain in _PLAINLY:
        text = pattern.sub(plain, text, count=1)
    return text
