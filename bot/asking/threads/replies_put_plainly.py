"""What is said in a thread before it is read there: without its remarks, with its names and aims in full."""

from datetime import date

from bot.asking.names.texted_words import in_whole_words
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.threads.aims_said_again import aims_said_again
from bot.asking.threads.judged_first import without_a_remark
from bot.asking.threads.lettered_areas import with_letters_in_full
from bot.asking.threads.ones_of_a_place import ones_of_a_place
from bot.asking.threads.set_replies import WHY, in_read_words
from bot.asking.threads.taken_back import without_what_was_dropped
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_and_change import with_the_change_on_a_time
from bot.asking.threads.turning_words import as_written
from bot.asking.words.tokens import plain_text, tokens_of


def put_plainly_there(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> str:
    """The words of a reply as they are read where it stands; `why not`, behind what is not held, asks why."""
    text = in_whole_words(text, vocabulary)
    text = without_what_was_dropped(without_a_remark(text, thread, vocabulary, day))
    text = aims_said_again(with_letters_in_full(text, thread, vocabulary), thread, vocabulary)
    text = with_the_change_on_a_time(text, thread)
    text = ones_of_a_place(text, thread, vocabulary, day)
    return WHY if in_read_words(as_written(tokens_of(plain_text(text)))) == WHY else text
