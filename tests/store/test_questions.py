"""Threads and unanswered questions, on both databases."""

from datetime import date

from sqlalchemy import Engine

from bot.store.questions import ThreadStore, UnansweredStore

DAY, LATER = date(2026, 4, 20), date(2026, 4, 21)


def test_a_thread_holds_its_newest_question(engine: Engine) -> None:
    threads = ThreadStore(engine)
    assert threads.last("t") is None
    threads.keep("t", {"measures": ["burglary"]}, DAY)
    threads.keep("other", {"measures": []}, DAY)
    threads.keep("t", {"measures": ["robbery"], "known_on": None}, LATER)
    assert threads.last("t") == {"measures": ["robbery"], "known_on": None}


def test_an_unanswered_question_is_kept_once_and_counted(engine: Engine) -> None:
    book = UnansweredStore(engine)
    book.keep("skylarking in dudley", "word", "skylarking", DAY)
    book.keep("larking", "word", "larking", DAY)
    book.keep("skylarking in dudley", "word", "skylarking", LATER)
    first, second = book.all()
    assert (first.text, first.times, first.first_day, first.last_day) == ("skylarking in dudley", 2, DAY, LATER)
    assert (second.text, second.times) == ("larking", 1)
