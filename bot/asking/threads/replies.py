"""What is said in a thread, as the question that it asks there.

Looked at in this order: a choice among what was offered, a place in what was listed, what is put right, what turns
back, what completes a question that was not understood. All else goes on from the last question that was answered.
"""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.reading.groups_crossed import crossed_groups
from bot.asking.reading.in_its_unit import without_points
from bot.asking.reading.more_than_said import one_of_two_alone
from bot.asking.reading.reading import read
from bot.asking.threads.after_no_answer import STATES_IT, is_open, past_what_named_nothing, rests_on_less
from bot.asking.threads.against_their_mean import is_from_peers_unsaid
from bot.asking.threads.all_of_them_said import without_all_of_them
from bot.asking.threads.area_around_it import area_around_it, share_of_the_area_around_it
from bot.asking.threads.back_to_the_whole import back_to_the_whole
from bot.asking.threads.beside_a_straight_line import beside_a_straight_line
from bot.asking.threads.beside_several import share_held_against, with_the_one_told, with_those_put_in
from bot.asking.threads.change_of_lists import of_the_two_times
from bot.asking.threads.choosing import chosen, leaves_the_group, offered_before, said_otherwise
from bot.asking.threads.commonest import commonest
from bot.asking.threads.completing import stood_alone
from bot.asking.threads.completing_replies import question_completed
from bot.asking.threads.counts_of_it import counts_of_it
from bot.asking.threads.distances import distances
from bot.asking.threads.drawn_again import drawn_again
from bot.asking.threads.each_part_then import of_each_part
from bot.asking.threads.end_at_a_time import end_at_a_time
from bot.asking.threads.gaps_between import gaps_between
from bot.asking.threads.gaps_gone_on_from import with_who_is_held
from bot.asking.threads.gaps_to_targets import asks_for_a_gap, speaks_of_targets, to_its_target
from bot.asking.threads.held_against_a_time import held_against_a_time
from bot.asking.threads.how_far_those_are import how_far_those_are
from bot.asking.threads.judged_first import judged_first
from bot.asking.threads.kept_to_what_stood import OF_FIGURES, kept_to_what_stood
from bot.asking.threads.kinds_begun import kind_begun
from bot.asking.threads.left_out_then import without_those
from bot.asking.threads.month_of_the_year_before import month_of_the_year_before
from bot.asking.threads.named_beside import named_beside
from bot.asking.threads.none_of_those import none_of_those
from bot.asking.threads.of_all import asks_of_all, of_all, without_one
from bot.asking.threads.of_both_times import of_both_times
from bot.asking.threads.of_each_itself import of_each_itself
from bot.asking.threads.of_each_of_a_kind import of_each_of_a_kind
from bot.asking.threads.of_its_colour import of_its_colour
from bot.asking.threads.of_its_kind import of_its_kind
from bot.asking.threads.of_leads_there import of_leads_there
from bot.asking.threads.of_lists import list_followed
from bot.asking.threads.of_other_times import of_other_times
from bot.asking.threads.of_our_place import of_our_place
from bot.asking.threads.of_the_first import first_given, of_it_alone
from bot.asking.threads.of_the_last import of_the_last, what_was
from bot.asking.threads.of_the_record import of_the_record, of_the_time_told
from bot.asking.threads.of_those import asks_which_of_them, of_those
from bot.asking.threads.of_those_there import of_those_there
from bot.asking.threads.of_those_told import of_those_told
from bot.asking.threads.of_what_was_told import of_what_was_told
from bot.asking.threads.one_of_those_aims import one_of_those_aims
from bot.asking.threads.other_end_of_order import other_end_of_order
from bot.asking.threads.other_kinds import other_kinds
from bot.asking.threads.other_side import leaves_the_side, of_the_other_side
from bot.asking.threads.others_of_a_kind import others_of_a_kind
from bot.asking.threads.outcomes_of_the_crime import outcomes_of_the_crime
from bot.asking.threads.periods_counted import periods_counted
from bot.asking.threads.pointing import of_rows, pointed_at
from bot.asking.threads.putting_right import of_the_year_before, put_right
from bot.asking.threads.replies_put_plainly import put_plainly_there
from bot.asking.threads.reply import Reply
from bot.asking.threads.rest_of_places import rest_of_places
from bot.asking.threads.reworded import reworded
from bot.asking.threads.said_to_narrow import asked_to_narrow
from bot.asking.threads.set_replies import COMPARED, has_most_of_it, in_read_words, of_its_places, with_it
from bot.asking.threads.share_kept import share_said_plainly
from bot.asking.threads.shares_of_what_stands import share_of_what_stands
from bot.asking.threads.since_when_so import since_when_so
from bot.asking.threads.so_many_a_time import so_many_a_time
from bot.asking.threads.some_of_those import at_what_a_share_was_of, only_there, which_of_those
from bot.asking.threads.standing import only_subject
from bot.asking.threads.statistics_of_rows import at_its_rows, statistic_of_its_time, two_statistics
from bot.asking.threads.taken_back import put_right_within
from bot.asking.threads.targets_of_those import with_the_targets_of_each
from bot.asking.threads.those_not_so import those_not_so
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_given import of_the_end_given, with_another_than_given, with_its_year_told
from bot.asking.threads.turned_from_lists import turned_from_a_list
from bot.asking.threads.turning_words import as_written, asks_the_same, in_full, turned
from bot.asking.threads.where_it_moved import where_it_moved
from bot.asking.words.tokens import plain_text, tokens_of, words_of
from bot.asking.words.word_sets import word_set

MOST_WORDS = 14
"""Longer than that nobody points at a list or takes something back; it is a question of its own."""
MANY = 2
_ASKS = word_set(
    "how what whats which who whos is are was were has have had did do does can could would will please give show tell "
    "list compare"
)
_POINTS_BACK = word_set("then same instead too")


def replied(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply:
    """What a text asks in a thread, of each of several things where the last answer told them."""
    two = two_statistics(text, thread, lambda one: _reply(one, thread, vocabulary, day), vocabulary, day)
    return two or of_each_part(text, thread, vocabulary, day, lambda one, then: _reply(one, then, vocabulary, day))


def _reply(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply:
    found = of_those_told(text, _reply_of_all(text, thread, vocabulary, day), thread, vocabulary, day)
    return beside_a_straight_line(text, found, thread, vocabulary, day)


def _reply_of_all(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply:
    """What a text asks in a thread; of another area, time or group what was drawn is drawn again."""
    text, as_it_stood = put_plainly_there(text, thread, vocabulary, day), thread
    as_said = text
    text = text if thread == Thread() else _plainly_of_those(text, thread.question, vocabulary)
    thread = at_what_a_share_was_of(text.lower(), past_what_named_nothing(text, thread, vocabulary, day))
    none = none_of_those(" ".join(words_of(text.lower())), thread)
    of_each = none or of_other_times(text, as_said, thread, vocabulary, day)
    of_each = of_each or of_each_itself(text, thread, vocabulary.framework)
    if of_each is not None:
        return Reply(text, thread.question, Read(of_each))
    thread = at_its_rows(" ".join(words_of(text)), thread, vocabulary, day)
    text = held_against_a_time(text, thread)
    reply = judged_first(text, thread, lambda rest: _replied(rest, thread, vocabulary, day))
    reply = reply or statistic_of_its_time(text, thread, vocabulary)
    of_then = of_the_time_told(text, thread, lambda rest, then: _replied(rest, then, vocabulary, day))
    reply = reply or of_then or _replied(text, thread, vocabulary, day)
    if reply.read is None and asks_for_a_gap(text) and speaks_of_targets(thread):
        reply = replace(reply, read=read(reply.text, vocabulary, day, reply.follows))
    if reply.read is not None:
        found = to_its_target(text, with_another_than_given(reply.read, thread), thread)
        reply = replace(reply, read=with_the_targets_of_each(found, thread.question, vocabulary.framework))
        reply = with_who_is_held(text, turned_from_a_list(reply, thread), thread, vocabulary)
    reply = with_the_one_told(text, of_the_two_times(text, reply, thread), thread)
    reply = asked_to_narrow(text, reply, thread, vocabulary, day)
    so = (text, reply, thread, vocabulary, day)
    other = _right_within(*so) or outcomes_of_the_crime(*so) or _of_those(*so)
    if (other := other or _kept(text, reply, as_it_stood, vocabulary, day)) is not None:
        return other
    asked, before = reply.read.outcome if reply.read is not None else None, thread.question
    if leaves_the_side(text, asked, thread, vocabulary, day):
        return Reply(text, before, Read(NotUnderstood("mixed")))
    unclear = isinstance(asked, Question) and asks_which_of_them(text.lower(), thread, asked)
    if unclear or (isinstance(asked, Question) and is_from_peers_unsaid(asked, thread)):
        return Reply(text, None, Read(NotUnderstood("which of them")))
    if isinstance(asked, Question) and (less := one_of_two_alone(words_of(text), asked, vocabulary)) is not None:
        return Reply(text, before, Read(less))
    if isinstance(asked, Question) and before is not None and reply.turned_to is None:
        crossed = crossed_groups(text, asked, before, vocabulary)
        reply = reply if crossed is None else Reply(text, before, Read(crossed))
    return drawn_again(reply, asked, thread, vocabulary)


def _plainly_of_those(text: str, last: Question | None, vocabulary: Vocabulary) -> str:
    text = share_said_plainly(without_all_of_them(text, last))
    return only_there(which_of_those(has_most_of_it(text, last)), vocabulary)


def _of_those(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """What would be a list of all, of the several things that stand there."""
    if reply.each or reply.text != text or thread == Thread():
        return None
    asked = (reply.read or read(text, vocabulary, day, reply.follows)).outcome
    found = of_those_there(text, asked, thread, vocabulary, day)
    return None if found is None else Reply(text, thread.question, Read(found))


def _kept(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """What would be a list of all, where it is not said to be of all: of what stands there, or why it is not told."""
    if reply.each or thread == Thread():
        return None
    asked = (reply.read or read(reply.text, vocabulary, day, reply.follows)).outcome
    found = kept_to_what_stood(text, asked, thread, vocabulary, day)
    if found is None:
        return None
    of_a_lead = thread.lead and isinstance(found, Question) and found.intent in OF_FIGURES
    whose = f"what the {vocabulary.register.leads[thread.lead].title} leads on" if of_a_lead else ""
    return Reply(text, thread.question, Read(found, corrected=((text, whose),) if whose else ()))


def _right_within(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """`Overtime for Brackwater, no sorry, Lowgate`: what is asked first, put right by what is said behind it."""
    if reply.each or (reply.read is not None and isinstance(reply.read.outcome, Question)):
        return None
    within = put_right_within(text, thread.question, vocabulary, day)
    if within is None:
        return None
    then = _replied(within[1], Thread(within[0]), vocabulary, day)
    return then if then.read is not None and isinstance(then.read.outcome, Question) else None


def _replied(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply:
    dated = month_of_the_year_before(without_points(text, thread.question, vocabulary.framework), thread, day)
    if isinstance(dated, NotUnderstood):
        return Reply(text, thread.question, Read(dated))
    return _replied_so(dated, thread, vocabulary, day)


def _replied_so(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply:
    plain = Reply(text, thread.question)
    tokens = () if thread == Thread() else tokens_of(plain_text(text))
    if not tokens or len(tokens) > MOST_WORDS:
        return plain
    kept, corrects = turned(tokens)
    said = as_written([in_full(one, vocabulary) for one in kept] if len(kept) > 1 else kept)
    of_what = f"for {said}" if asks_the_same(tokens, kept) else said
    offered = of_leads_there(said, thread, vocabulary, day)
    offered = offered or _of_what_stands_there(said, of_what, thread, vocabulary, day)
    if (offered := offered or of_its_colour(text, thread, vocabulary, day)) is not None:
        return offered
    thread = _turned_to_list(said, thread, vocabulary)
    text, said = without_one(text, said)
    listed = thread.listed if thread.question is None else None
    if listed is not None and (other := list_followed(said, listed, vocabulary, day)) is not None:
        return Reply(text, None, Read(other))
    whole = _of_what_was_given(said, thread, vocabulary, day)
    if whole is not None and not (whole.read and _is_of_less(whole.read.outcome, said, thread, vocabulary, day)):
        return whole
    understood = with_its_year_told(read(text, vocabulary, day, thread.question), thread.question)
    plain = replace(plain, follows=thread.question)
    if (told := of_what_was_told(text, said, understood, thread, vocabulary, day)) is not None:
        return Reply(text, *told)
    if corrects and isinstance(understood.outcome, Question) and thread.question is not None:
        understood = replace(understood, outcome=of_the_year_before(understood.outcome, thread.question))
    asked = understood.outcome
    if isinstance(asked, Question) and not rests_on_less(asked, text, thread, vocabulary, day):
        return replace(plain, read=understood)
    alone = _by_itself(text, vocabulary, day) if isinstance(asked, Question) else None
    right = alone or _put_right(said, thread, vocabulary, day)
    if right is not None:
        return right
    if len(kept) < len(tokens):
        # In the place of a month `last year` is not that month of last year.
        said = "the whole of last year" if corrects and said == "last year" else said
        plain = Reply(said, thread.question, read(said, vocabulary, day, thread.question))
        asked = plain.read.outcome if plain.read is not None else asked
        if corrects and isinstance(asked, Question) and thread.question is not None:
            asked = of_the_year_before(asked, thread.question)
            plain = Reply(said, thread.question, Read(asked))
        if isinstance(asked, Question) and not rests_on_less(asked, said, thread, vocabulary, day):
            return plain
    else:
        plain = replace(plain, read=understood)
    instead = corrects or tokens[-1].word in ("then", "instead")
    return question_completed(kept, asked, thread, vocabulary, day, corrects=instead) or plain


def _of_what_stands_there(said: str, of_what: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """The other side of a comparison, a choice among what was offered, a measure beside the one before, or places."""
    put = of_each_of_a_kind(said, thread.question, vocabulary)
    if (put := put or share_of_the_area_around_it(said, thread.question, vocabulary)) is not None:
        return Reply(put, thread.question)
    if (aimed := one_of_those_aims(said, thread)) is not None:
        return Reply(aimed, None)
    kinds = rest_of_places(said, thread, vocabulary) or other_kinds(said, thread, vocabulary)
    kinds = kinds or kind_begun(said, thread, vocabulary)
    kinds = kinds or how_far_those_are(said, thread) or without_those(said, thread, vocabulary, day)
    where = (said, thread, vocabulary, day)
    kinds = kinds or share_of_what_stands(*where) or periods_counted(said, thread.question, vocabulary, day)
    if (side := of_the_other_side(*where) or kinds or with_those_put_in(*where)) is not None:
        return Reply(said, thread.question, Read(side))
    place = end_at_a_time(*where) or distances(*where) or of_our_place(*where) or gaps_between(*where)
    place = place or other_end_of_order(said, thread) or where_it_moved(said, thread, vocabulary)
    place = place or since_when_so(said, thread) or share_held_against(*where)
    if place is not None:
        return place

    def again(rest: str, of_one: Thread) -> Reply:
        return _replied(rest, of_one, vocabulary, day)

    if (several := of_those(said, thread, vocabulary, day, again) or of_both_times(said, thread, again)) is not None:
        return several
    choices = chosen(said, thread.choices) or said_otherwise(said, thread, vocabulary, day)
    choices = choices or offered_before(said, thread, vocabulary, day)
    if len(choices) == 1 and not leaves_the_group(choices[0], said, thread, vocabulary, day):
        return Reply(choices[0].question, thread.question)
    if len(choices) > 1:
        return Reply(said, thread.question, Read(NotUnderstood("part of a name", said, choices=choices)))
    if len(thread.choices) == 1 and (then := _offered_then(said, thread.choices[0], vocabulary, day)) is not None:
        return Reply(said, None, Read(then))
    beside = named_beside(said, thread.question, vocabulary)
    if beside is None:
        waits = of_what == said and is_open(thread, vocabulary, day)
        waits = waits or _asks_for_counts(said, thread, vocabulary, day)
        alike = None if waits else of_its_kind(of_what, thread.question, vocabulary, day)
        if alike is not None and not _is_of_less(alike.outcome, said, thread, vocabulary, day):
            return Reply(said, thread.question, alike)
        return pointed_at(said, thread, vocabulary, day, again) or of_rows(said, thread, vocabulary, day)
    return Reply(beside, thread.question) if isinstance(beside, str) else Reply(said, thread.question, Read(beside))


def _asks_for_counts(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """`How many calls is that`, `how many a day` after a percentage of them: no other measure that is called so."""
    previous = thread.question
    counts = None if previous is None or len(previous.measures) != 1 else counts_of_it(said, previous, vocabulary, day)
    return counts is not None or so_many_a_time(said, thread, vocabulary) is not None


def _is_of_less(asked: Question | NotUnderstood, said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether a measure is told by part of its name alone; the counts behind a percentage are of what was told."""
    rests = isinstance(asked, Question) and asked.count_behind is None
    return rests and isinstance(asked, Question) and rests_on_less(asked, said, thread, vocabulary, day)


def _offered_then(said: str, offered: Choice, vocabulary: Vocabulary, day: date) -> Question | None:
    """`Ok so what was june last year` after what was offered in the place of a figure to come: of that time."""
    question = read(offered.question, vocabulary, day).outcome
    return what_was(said, question, vocabulary, day) if isinstance(question, Question) else None


def _turned_to_list(said: str, thread: Thread, vocabulary: Vocabulary) -> Thread:
    """The thread at its list again, where after one of its areas an end of the list or its others are asked for.

    Behind a rate of the one the list is by that rate.
    """
    listed, last = thread.listed, thread.question
    if listed is None or not (listed.by and listed.measures) or not asks_of_all(said, listed, vocabulary.framework):
        return thread
    by_rate = last is not None and last.intent is Intent.RATE and listed.intent is Intent.RANKING
    listed = replace(listed, rate=last.rate, by_number=False) if last is not None and by_rate else listed
    return replace(thread, question=listed)


def _of_what_was_given(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """What is said in set words of the last answer: as a csv, compared with what, and the others, who owns that one."""
    previous = thread.question
    if previous is None:
        return None
    back = back_to_the_whole(said, thread, vocabulary, day) or of_the_record(said, thread, vocabulary.framework)
    back = back or area_around_it(said, previous, vocabulary) or commonest(said, previous, vocabulary.framework)
    if back is not None:
        return Reply(said, previous, Read(back))
    put = of_its_places(in_read_words(said), previous, vocabulary, day)
    item = first_given(thread)
    if item is not None and (alone := of_it_alone(said, item, previous, vocabulary)) is not None:
        return Reply(said, item, Read(alone), turned_to=item)
    if item is not None and with_it(put) != put:
        last = of_the_last(with_it(put), replace(thread, question=item), vocabulary, day)
        return Reply(with_it(put), item, None if last is None else Read(last), turned_to=item)
    last = None if is_open(thread, vocabulary, day) else of_the_last(said, thread, vocabulary, day)
    if last is not None:
        return Reply(said, previous, Read(last))
    denied = those_not_so(said, previous, vocabulary, day)
    others = others_of_a_kind(said, thread, vocabulary.framework)
    wider = denied or others or of_all(said, previous, vocabulary.framework)
    if wider is not None:
        return Reply(said, previous, Read(wider))
    subjects = {(each.measure, each.area, each.group) for each in thread.shown}
    one = len(subjects) < MANY or only_subject(previous) in subjects
    put = with_it(put) if one else put
    if put == said:
        return None
    if put == COMPARED and previous.intent is Intent.CHANGE:
        return Reply(said, previous, Read(previous))  # it says with what
    understood = read(put, vocabulary, day, previous)
    return Reply(put, previous, understood) if isinstance(understood.outcome, Question) else None


def _in_other_words(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """What is said around one name, or of the time before, of the last answer."""
    previous = thread.question
    if previous is None or thread.unanswered:
        return None
    put = reworded(said, previous, vocabulary, day)
    if isinstance(put, Question) or put is None:
        return None if put is None else Reply(said, previous, Read(put))
    understood = read(put, vocabulary, day, previous)
    if (of_the_end := of_the_end_given(put, understood, thread, vocabulary, day)) is not None:
        return Reply(put, of_the_end[1], of_the_end[0])
    return Reply(put, previous, understood) if isinstance(understood.outcome, Question) else None


def _put_right(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    if thread.question is None:
        return None
    if (again := _in_other_words(said, thread, vocabulary, day)) is not None:
        return again
    right = put_right(said, thread, vocabulary, day)
    return None if right is None else Reply(said, thread.question, Read(right))


def _by_itself(text: str, vocabulary: Vocabulary, day: date) -> Reply | None:
    """A question in full after one that had no answer: it stands alone, unless it points back, and says of what."""
    words = [token.word for token in tokens_of(plain_text(text))]
    there = any(word == "there" and (before not in STATES_IT) for before, word in pairwise(words))
    if words[0] not in _ASKS or there or not _POINTS_BACK.isdisjoint(words):
        return None
    alone = read(text, vocabulary, day)
    home = vocabulary.framework.home
    if not (isinstance(alone.outcome, Question) and alone.outcome.measures and stood_alone(text, vocabulary, day)):
        return None
    taken = () if home is None else (("this", f"a question of its own, of {vocabulary.framework.areas[home].name}"),)
    taken = taken if alone.outcome.home_meant else ()
    return Reply(text, None, replace(alone, corrected=(*alone.corrected, *taken)))
