"""What is asked of the things that the last answer listed: one by its place, several of them, or the list once more."""

from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.threads.of_all import in_order
from bot.asking.threads.of_rows import all_charted, in_order_from, next_row, row_at_an_end, several_rows
from bot.asking.threads.of_those import Again, asks_for_it_alone, of_one
from bot.asking.threads.of_topics import about_topics, was_of_another
from bot.asking.threads.place_words import PlaceSaid, place_said
from bot.asking.threads.reply import Reply, not_completed
from bot.asking.threads.set_replies import CHARTED, TABLED, in_read_words
from bot.asking.threads.standing import things
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import plain_text, tokens_of


def of_rows(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """What is asked of several things that were listed, or of whoever leads on them."""
    rows = several_rows(said, thread) or in_order_from(said, thread) or row_at_an_end(said, thread)
    rows = rows or next_row(said, thread)
    if rows is None:
        put = in_read_words(said)
        about = _list_again(put, thread) or about_topics(put, thread, vocabulary, day)
        if about is None:
            return None
        if was_of_another(about, said, thread):
            return Reply(said, None, Read(not_completed(thread)))
        of_one = about.intent is Intent.SAID and len(about.topics) == 1
        return Reply(said, thread.question, Read(about), turned_to=about if of_one else None)
    if isinstance(rows, NotUnderstood):
        return Reply(said, None, Read(rows))
    if len(rows.questions) == 1:
        return Reply(said, rows.item, Read(rows.questions[0]), turned_to=rows.item)
    return Reply(said, None, Read(rows.questions[0]), each=rows.questions)


def _list_again(said: str, thread: Thread) -> Question | None:
    """`As a table`, `chart them` after a list: the list once more; of figures all, though one was pointed at."""
    listed = thread.listed
    if listed is None or listed.measures:
        return all_charted(thread) if said == CHARTED else None
    at_the_list = thread.question is None or not thread.question.measures
    if said == CHARTED or (at_the_list and said in ("chart it", "chart that")):
        return replace(listed, chart=True)
    return replace(listed, table=True) if at_the_list and said == TABLED else None


def pointed_at(said: str, thread: Thread, vocabulary: Vocabulary, day: date, again: Again) -> Reply | None:
    """What is asked of one of the things that stand there."""
    words, rows = " ".join(token.word for token in tokens_of(plain_text(said))), things(thread)
    in_turn = len(thread.shown) < len(("one", "other"))
    place = place_said(words) if len(rows) > 1 and not (in_turn and thread.unanswered) else None
    if place is None or (place.is_end and thread.question is not None):
        return None  # the top one of areas in no order is not the first that was told
    if place.in_order and (thread.question is None or thread.question.intent is not Intent.RANKING):
        ordered = None if thread.question is None else in_order(thread.question)
        return None if ordered is None else Reply(said, thread.question, Read(ordered))
    last = thread.question
    if last is not None and last.by and max(len(last.measures), len(thread.parts)) > 1:
        return Reply(said, None, Read(NotUnderstood("which of them")))  # the second measure, or the second area
    at = place.among(len(rows))
    if at is None:
        return Reply(said, None, Read(NotUnderstood("no such place", words)))
    item = rows[at]
    text, follows, understood = _of_it(place, item)
    if understood is None and (of_item := of_one(text, item, thread, vocabulary.framework, again)) is not None:
        return of_item
    about = None if understood or not item.topics else about_topics(text, Thread(item), vocabulary, day)
    return Reply(text, follows, understood if about is None else Read(about), turned_to=item)


def _of_it(place: PlaceSaid, item: Question) -> tuple[str, Question, Read | None]:
    """What is asked of one thing: its figure, or what stands around the words that name it."""
    around = [*place.before.split(), *place.behind.split()]
    if asks_for_it_alone(around):
        return " ".join([*around, "it"]), item, Read(item)
    return " ".join(part for part in (place.before, "it", place.behind) if part), item, None
