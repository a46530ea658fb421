"""`That's low isn't it? What was May`: whether the figure before is usual, and then what is asked behind that."""

import re
from collections.abc import Callable

from bot.asking.question import Intent, Question, Read
from bot.asking.threads.reply import Reply
from bot.asking.threads.set_replies import UNUSUAL, in_read_words
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import plain_text, words_of

_JUDGED = re.compile(r"^(?P<first>[^?!.;]+)[?!.;]+\s+(?P<rest>\S.*)$", re.DOTALL)
_ASKED = re.compile(
    r"^(?:(?:and|so|ok|hmm|but) )*(?:is|was) (?:that|it|this) (?:(?:a|bit|very|quite|really|so) )*"
    r"(?:low|high|usual|unusual|normal|odd)$"
)


_REMARKED = re.compile(
    r"^(?:(?:and|so|ok|okay|oh|ooh|hm+|right|well|wow|blimey|but|thanks|cheers)[ ,.!]+)*"
    r"(?:that[’']?s|that is|that looks|that seems|that was)"
    r" (?:(?:a|bit|little|very|quite|really|rather|pretty|so|too|still|surprisingly) )*"
    r"(?:high|low|higher|lower|a lot|not many|not much|not bad|odd|steep)(?: (?:though|then))?"
    r"\s*[.!…]+\s*(?P<rest>\S.*)$",
    re.DOTALL | re.IGNORECASE,
)


def without_a_remark(text: str, thread: Thread) -> str:
    """`Hmm that's high. Same for June`: what is asked, without what is said of the figure that stands there.

    A word of such a remark can be the name of a group (high risk), and is none of it.
    """
    found = _REMARKED.match(text) if thread.question is not None else None
    return text if found is None else found["rest"]


def judged_first(text: str, thread: Thread, again: Callable[[str], Reply]) -> Reply | None:
    """Both of what is asked, each of the figure that stands there; None where no judgement stands in front."""
    found = _JUDGED.match(text)
    if found is None or thread.question is None or thread.unanswered:
        return None
    first = " ".join(words_of(plain_text(found["first"])))
    if in_read_words(first) != UNUSUAL and not _ASKED.match(first):
        return None
    asked = [one.read.outcome if one.read is not None else None for one in (again(first), again(found["rest"]))]
    both = tuple(one for one in asked if isinstance(one, Question))
    if len(both) < len(asked) or both[0].intent is not Intent.SIGNALS:
        return None
    return Reply(text, None, Read(both[0]), each=both)
