"""`That's low isn't it? What was May`: whether the figure before is usual, and then what is asked behind that."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.question import Intent, Question, Read
from bot.asking.reading.statements import as_meant, names_in, times_in
from bot.asking.threads.reply import Reply
from bot.asking.threads.set_replies import UNUSUAL, in_read_words
from bot.asking.threads.thread import Thread
from bot.asking.words.statement_words import AUXILIARIES, FELT, IT, MOVED
from bot.asking.words.tokens import Token, plain_text, tokens_of, words_of
from bot.asking.words.verbs_of_moving import WENT_DOWN, WENT_UP
from bot.asking.words.word_sets import word_set

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


_FIRST_SENTENCE = re.compile(
    r"^(?P<first>[^?!.…]+?)"
    r"(?:\s*[.!…]+\s+|\s*[,;]\s+(?=(?:and|what about|how about)\s)|\s+[-\u2013\u2014]+\s+)(?P<rest>\S.*)$",
    re.DOTALL | re.IGNORECASE,
)
_EXCLAIMED = word_set(
    "and so ok okay oh ooh ouch hm hmm hmmm right well wow blimey crikey yikes gosh god jeez lol haha phew but thanks "
    "ta cheers"
)
_OF_A_MOVE = frozenset(word for said in (WENT_UP, WENT_DOWN) for phrase in said.split(", ") for word in phrase.split())
_SAID_OF_IT = (
    (IT | FELT | MOVED | AUXILIARIES | _OF_A_MOVE)
    | word_set(
        """
        a an the bit little lot very quite really rather pretty so too still again surprisingly massively hugely
        slightly sharply nicely loads way high low many much steep odd off of cliff roof through floor ceiling like
        stone big huge massive drop jump rise fall dip spike change difference improvement than i we you he she thought
        expected remember remembered imagined hoped feared think said though then tbh lately recently mind
        """
    )
) - {"not"}
"""What is said of how a figure is or how it moved: that's dropped off a cliff, it's higher than I expected."""
_GOES_ON_WITH = word_set("and so ok then what how about for in the same please pls")


def without_a_remark(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> str:
    """`Hmm that's high. Same for June`: what is asked, without what is said of the figure that stands there.

    A word of such a remark can be the name of a group (high risk), and is none of it. Behind a remark of how it moved
    only a bare time or name is asked for: `since when` would be asked of the move.
    """
    if thread.question is None:
        return text
    if (found := _REMARKED.match(text)) is not None:
        return found["rest"]
    parted = _FIRST_SENTENCE.match(text)
    if parted is None or not _is_said_of_it(words_of(plain_text(parted["first"]))):
        return text
    named = _only_names([*map(as_meant, tokens_of(plain_text(parted["rest"])))], vocabulary, day)
    return parted["rest"] if named else text


def _is_said_of_it(words: Sequence[str]) -> bool:
    begins = next((at for at, word in enumerate(words) if word not in _EXCLAIMED), len(words))
    said = words[begins:]
    return bool(said) and said[0] in IT and bool({*said} - IT - AUXILIARIES) and {*said} <= _SAID_OF_IT


def _only_names(tokens: Sequence[Token], vocabulary: Vocabulary, day: date) -> bool:
    """Whether nothing is said but times and names of the catalogue: and sept, same for Sale."""
    words = [token.word for token in tokens]
    named = {at for start, end in times_in(PeriodReader([*tokens], day), len(words)) for at in range(start, end)}
    named |= {at for start, end, _ in names_in(words, vocabulary) for at in range(start, end)}
    return bool(named) and all(at in named or word in _GOES_ON_WITH for at, word in enumerate(words))


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
