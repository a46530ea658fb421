"""What a figure feels like, said beside the question of it: since April it's felt low, August looks mental, was it?"""

import re
from collections.abc import Iterator

_SO = (
    r"(?:feels|felt|looks|looked|seems|seemed|sounds) (?:(?:a bit|very|quite|really|pretty|rather|so|way|too|proper"
    r"|absolutely|a lot|all) )*(?:low|high|off|odd|wrong|bad|good|quiet|busy|weird|funny|strange|mental|mad|crazy|nuts"
    r"|wild|bonkers|insane|silly|daft|ridiculous|rough|grim|awful|dire|dreadful|terrible|horrendous|shocking|steep)"
)
_WHICH = r"what(?:['’]?s| is| was) (?:it|the (?:figure|number))(?: at)?|what are the (?:figures|numbers)"
_WHETHER = r"(?:is|was|wasn['’]?t|isn['’]?t) (?:it|that|this)(?: (?:really|actually|right|so|though))*"
_FELT_FIRST = re.compile(
    rf"(?P<asked>[^,.?!]+?) (?P<felt>{_SO})(?P<when>(?: [^,.?!]+)?)[,.?!]?\s+"
    rf"(?:{_WHICH}|(?P<whether>{_WHETHER}))[?.!]*",
    re.IGNORECASE,
)
_IT = r"(?:it|that|this|they|things)(?:['’]?(?:s|ve|re)| has| have)?"
_SINCE = r"(?:since|from|over|during|in|for|this|last)(?: [^,.?!]+?)?"
_FELT_BEHIND = re.compile(
    rf"(?P<asked>[^,.?!]+)[,.?!]+\s+(?:(?P<since>{_SINCE}),? {_IT} (?P<felt>{_SO})"
    rf"|{_IT} (?P<feels>{_SO}) (?P<when>{_SINCE} [^,.?!]+))[.!]*",
    re.IGNORECASE,
)


def without_what_is_felt(text: str) -> Iterator[tuple[str, str]]:
    """The question of a text with the time that the feeling is of, and what was felt.

    Whether it is as it feels is whether the figure is unusual.
    """
    if (found := _FELT_FIRST.fullmatch(text.strip())) is not None:
        unusual = ", is that unusual" if found["whether"] else ""
        yield f"{found['asked']}{found['when']}{unusual}?", found["felt"]
    if (found := _FELT_BEHIND.fullmatch(text.strip())) is not None:
        yield f"{found['asked']} {found['since'] or found['when']}?", found["felt"] or found["feels"]
