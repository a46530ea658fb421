"""What is said in a thread before it is read there: without its remarks, with its names and aims in full."""

import re
from datetime import date

from bot.asking.names.texted_words import in_whole_words
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question, Statistic
from bot.asking.threads.aims_said_again import aims_said_again
from bot.asking.threads.charged_by_another import charged_by_another
from bot.asking.threads.judged_first import without_a_remark
from bot.asking.threads.lettered_areas import with_letters_in_full
from bot.asking.threads.of_both_times import without_those_times
from bot.asking.threads.ones_of_a_place import ones_of_a_place
from bot.asking.threads.set_replies import WHY, in_read_words
from bot.asking.threads.taken_back import without_what_was_dropped
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_and_change import with_the_change_on_a_time
from bot.asking.threads.turning_words import as_written
from bot.asking.words.tokens import plain_text, tokens_of

_TOP = re.compile(
    r"(?i)^(?:(?:and|ok|so|just|only|please),? )*(?:just |only |show me |give me )?(?:the )?(?:top|first) "
    r"(?P<many>two|three|four|five|six|\d)(?: (?:only|alone|please|pls|then|of (?:those|them|these)))*[?.!]*$"
)
_OF_THE_TABLE = re.compile(
    r"(?i)^(?P<who>(?:(?:and|ok|so),? )*(?:whos?|who is|whats|what is|which(?: one| force)?(?: is)?) (?:at )?(?:the )?"
    r"(?:top|bottom|best|worst)) (?:of|on|in|for) (?:it|that|this|the (?:table|list|pile|group|pack))[?.! ]*$"
)


def _top_of_the_worst(text: str, last: Question | None) -> str:
    """`Top three only` behind areas that were put in their order with the worst first: the three worst."""
    worst_first = last is not None and last.intent is Intent.RANKING and last.extreme is Statistic.RANK
    found = _TOP.match(text.strip()) if worst_first else None
    return text if found is None else f"the worst {found['many']}"


def _top_of_it(text: str, last: Question | None) -> str:
    """`Who is top of it` behind our place among peers: who is top; not which of our areas has the most."""
    of_peers = last is not None and (last.intent is Intent.RANK or (last.by or "").startswith("peers:") or last.peers)
    return _OF_THE_TABLE.sub(r"\g<who>", text.strip()) if of_peers else text


def put_plainly_there(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> str:
    """The words of a reply as they are read where it stands; `why not`, behind what is not held, asks why."""
    text = in_whole_words(text, vocabulary)
    text = without_what_was_dropped(without_a_remark(text, thread, vocabulary, day))
    text = aims_said_again(with_letters_in_full(text, thread, vocabulary), thread, vocabulary)
    text = with_the_change_on_a_time(text, thread)
    text = _top_of_the_worst(text, thread.question)
    text = _top_of_it(text, thread.question)
    text = charged_by_another(text, thread.question, vocabulary)
    text = without_those_times(text, thread.question)
    text = ones_of_a_place(text, thread, vocabulary, day)
    return WHY if in_read_words(as_written(tokens_of(plain_text(text)))) == WHY else text
