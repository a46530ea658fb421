"""App Home on the local workspace: what each person is shown, what they do there, and what they are never shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot import main
from bot.duties.follows import Follow
from bot.figures.series import SeriesKey
from bot.files.small_pictures import drawn_small, small_id
from bot.main.homes import Worlds, home_desk, home_worlds
from bot.slack.access import SlackPeople
from bot.slack.app import listening_client
from bot.slack.home_keeper import HomeKeeper, SmallPictures
from bot.store.follows import FollowStore
from bot.store.questions import UnansweredStore
from tests.end_to_end.asking_force import COVENTRY, NOW, OPERATORS
from tests.end_to_end.home_force import HomeForce, buttons, home_force, words_of
from tests.end_to_end.slack_force import eventually

SECRET = "719340"
"""How every figure of the marked measure begins, written with or without commas."""


@pytest.fixture(scope="module")
def force(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HomeForce]:
    """One app for all tests here: connecting and closing takes the SDK seconds."""
    with home_force(tmp_path_factory.mktemp("homes")) as here:
        yield here


def test_a_lead_answers_from_home_and_the_home_follows(force: HomeForce) -> None:
    before = force.opened("U0ACC", "Due from you: 2 updates", "Reduce the harm of gangs", "Meet the victims")
    assert force.press("U0ACC", before, "Nothing to report…")
    modal = force.modal("U0ACC", "Nothing to report since the last update")
    assert "Reduce the harm of gangs" in words_of(modal)
    assert force.workspace.control.submit("U0ACC", modal["id"], {})
    after = force.home("U0ACC", lambda text: "Due from you: 1 update" in text)
    assert "Your last answers" in words_of(after)
    assert len(buttons(after, "Give update…")) == 1


def test_follow_under_an_answer_follows_what_it_is_about_once(force: HomeForce) -> None:
    assert force.workspace.control.command("U0ADMIN", COVENTRY, "/kpi burglary in Coventry last month")
    answer = eventually(lambda: [one for one in force.whispers("U0ADMIN") if "Burglary in Cov" in one["text"]])[-1]
    block, action = buttons({"blocks": answer["blocks"]}, "Follow")[0]
    for words in ("You follow *Burglary in Coventry* now", "You follow *Burglary in Coventry* already"):
        assert force.workspace.control.press("U0ADMIN", {"channel": COVENTRY, "ts": answer["ts"]}, block, action)
        eventually(lambda words=words: [one for one in force.whispers("U0ADMIN") if words in one["text"]])
    assert [one.series.measure for one in FollowStore(force.engine).of("U0ADMIN")] == ["burglary"]
    FollowStore(force.engine).end("U0ADMIN", SeriesKey("burglary", "coventry", ""), NOW)


def test_a_command_team_sees_what_is_open_and_what_the_next_meeting_needs(force: HomeForce) -> None:
    text = words_of(force.opened("U0CHIEF2", "open alert", "Next meeting: SPCB"))
    assert "*High: 1* (Coventry 1)" in text
    assert "Burglary in Coventry is above its upper control limit" in text
    assert "<#C0COMMAND>" in text
    assert "of 3* updates are given" in text
    assert "Head of Intelligence" in text
    assert "To check" not in text


def test_an_analyst_sees_what_is_late_not_understood_to_check_and_to_decide(force: HomeForce) -> None:
    force.workspace.control.post("U0VIEWER", COVENTRY, "<@U0REEVE> burglary in Narnia")
    text = words_of(force.opened("U0ANALYST", "burglary in Narnia"))
    assert "Late data: 1" in text
    assert "A figure of Hate incidents in Coventry is late" in text
    assert "Step changes to decide: 1" in text
    assert "Informant reports in Coventry runs above its average" in text
    assert "How Reeve fares" not in text


def test_an_administrator_sees_how_reeve_fares_and_no_figure(force: HomeForce) -> None:
    text = words_of(force.opened("U0ADMIN", "How Reeve fares"))
    assert "The last day evaluated is 20 February 2026." in text
    assert "open alert" not in text


def test_who_is_from_outside_is_shown_nothing(force: HomeForce) -> None:
    for user in ("U0GUEST", "U0STRANGER"):
        view = force.opened(user, "Reeve serves people of this organisation only")
        assert len(view["blocks"]) == 2


def test_somebody_follows_by_command_sees_it_in_home_and_unfollows_there(force: HomeForce) -> None:
    force.opened("U0VIEWER", "You follow")
    assert force.workspace.control.command("U0VIEWER", COVENTRY, "/kpi follow burglary in Coventry")
    eventually(
        lambda: [one for one in force.whispers("U0VIEWER") if "You follow *Burglary in Coventry* now" in one["text"]]
    )
    view = force.home("U0VIEWER", lambda text: "slack_file" in text)
    assert "Burglary in Coventry: 157" in words_of(view)
    (image,) = [block for block in view["blocks"] if block["type"] == "image"]
    assert "Burglary in Coventry" in image["alt_text"]
    assert force.press("U0VIEWER", view, "Unfollow")
    gone = force.home("U0VIEWER", lambda text: "Nothing yet" in text)
    assert "Burglary in Coventry: 157" not in words_of(gone)
    assert FollowStore(force.engine).of("U0VIEWER") == ()


def test_what_cannot_be_followed_stands_under_its_field(force: HomeForce) -> None:
    view = force.opened("U0VIEWER", "Follow…")
    assert force.press("U0VIEWER", view, "Follow…")
    modal = force.modal("U0VIEWER", "What do you want to follow?")
    for words, why in (("dragons", "dragons"), ("informant reports in Coventry", "command team and analysts only")):
        assert not force.workspace.control.submit("U0VIEWER", modal["id"], {"what": words})
        shown = force.workspace.control.state("modals")["modals"]["U0VIEWER"][-1]
        assert why in str(shown["errors"])
    assert force.workspace.control.submit("U0VIEWER", modal["id"], {"what": "burglary in Sefton"})
    view = force.home("U0VIEWER", lambda text: "Burglary in Sefton &amp; Crosby" in text)
    assert force.press("U0VIEWER", view, "Unfollow")
    force.home("U0VIEWER", lambda text: "Nothing yet" in text)


def test_a_question_is_asked_again_from_home_and_answered_there(force: HomeForce) -> None:
    force.opened("U0VIEWER", "You follow")
    assert force.workspace.control.command("U0VIEWER", COVENTRY, "/kpi burglary in Coventry in November 2025")
    view = force.home("U0VIEWER", lambda text: "Ask again" in text)
    assert force.press("U0VIEWER", view, "burglary in Coventry in November 2025")
    answer = force.modal("U0VIEWER", "Burglary in Coventry: 90")
    assert "You asked: *burglary in Coventry in November 2025*" in words_of(answer)
    assert not [block for block in answer["blocks"] if block["type"] == "actions"]


def test_a_home_whose_chart_slack_does_not_take_is_shown_in_words(force: HomeForce) -> None:
    client = listening_client(force.workspace.bot_token, force.workspace.api_url)
    worlds = worlds_of(force)
    small = SmallPictures(small_id, drawn_small, lambda picture: "F0NOTTHERE")
    keeper = HomeKeeper(client, lambda: worlds(SlackPeople(client)), small)
    book, series = FollowStore(force.engine), SeriesKey("burglary", "dudley", "")
    book.add(Follow("U0ANALYST", SeriesKey("burglary", "coventry", ""), force.clock.now()))
    book.add(Follow("U0ANALYST", series, force.clock.now()))
    keeper.opened("U0ANALYST")
    keeper.stop()
    view = force.home("U0ANALYST", lambda text: "You follow 2" in text)
    assert "Burglary in Coventry: 157" in words_of(view)
    assert not [block for block in view["blocks"] if block["type"] == "image"]
    book.end("U0ANALYST", series, NOW)


def test_a_marked_figure_is_in_no_home_and_no_message_of_who_may_not_see_it(force: HomeForce) -> None:
    book, secret = FollowStore(force.engine), SeriesKey("informants", "coventry", "")
    for user in ("U0HEAD", "U0ADMIN", "U0CHIEF2"):
        # Followed while they might see it: their rights are looked up whenever something is shown.
        book.add(Follow(user, secret, datetime(2026, 1, 1, tzinfo=UTC)))
    for user in ("U0HEAD", "U0ADMIN"):
        view = force.opened(user, "You follow 1", "Informant reports in Coventry")
        assert not [block for block in view["blocks"] if block["type"] == "image"]
    shown = force.opened("U0CHIEF2", "You follow 1", "Informant reports in Coventry: 71,934")
    assert "71,934" in words_of(shown)
    assert force.ticking.digests is not None
    now = force.clock.now()
    for _ in range(2):  # a run that was cut off is repeated
        force.ticking.digests.send(force.ticking.in_force, now, now.date(), now)
    force.deliver()
    digests = [one for one in force.told("U0HEAD") if "What you follow" in one["text"]]
    assert len(digests) == 1
    for user in ("U0HEAD", "U0ADMIN", "U0VIEWER"):
        assert SECRET not in force.everything(user).replace(",", "")
    assert SECRET in force.everything("U0CHIEF2").replace(",", "")


def test_the_board_is_paged_where_it_stands(force: HomeForce) -> None:
    assert force.workspace.control.command("U0VIEWER", COVENTRY, "/kpi board by days overdue")
    board = eventually(lambda: [one for one in force.whispers("U0VIEWER") if "Deliverables: 3" in one["text"]])[-1]
    assert "By days overdue · page 1 of 1" in str(board["blocks"])
    (block, action) = buttons({"blocks": board["blocks"]}, "By lead")[0]
    place = {"channel": COVENTRY, "ts": board["ts"]}
    assert force.workspace.control.press("U0VIEWER", place, block, action)
    eventually(lambda: [one for one in force.whispers("U0VIEWER") if "By lead · page 1 of 1" in str(one["blocks"])])
    view = force.opened("U0VIEWER", "Deliverables board")
    assert force.press("U0VIEWER", view, "Deliverables board")
    modal = force.modal("U0VIEWER", "Review the handling of sources")
    assert force.press("U0VIEWER", modal, "By status")
    assert "By status" in words_of(force.modal("U0VIEWER", "By status, red first"))


def test_a_board_in_a_channel_that_became_shared_is_not_turned(force: HomeForce) -> None:
    ts = force.workspace.control.post("U0VIEWER", OPERATORS, "<@U0REEVE> board")
    under = eventually(lambda: [one for one in force.workspace.control.messages(OPERATORS) if one["ts"] != ts])[-1]
    place = {"channel": OPERATORS, "ts": under["ts"]}
    block, action = buttons({"blocks": under["blocks"]}, "By status")[0]
    assert force.workspace.control.press("U0VIEWER", place, block, action)

    def shown() -> str:
        return str([one for one in force.workspace.control.messages(OPERATORS) if one["ts"] == under["ts"]])

    eventually(lambda: "By status, red first" in shown())
    force.workspace.control.order("channel", channel=OPERATORS, is_ext_shared=True)
    # Who looked a minute ago would not know yet: this one looks for the first time.
    client = listening_client(force.workspace.bot_token, force.workspace.api_url)
    desk = home_desk(client, SlackPeople(client), worlds_of(force))
    container = {"type": "message", "message_ts": under["ts"]}
    pressed = {"user": {"id": "U0VIEWER"}, "channel": {"id": OPERATORS, "name": "operators"}, "container": container}
    desk.turn_board({**pressed, "actions": [{"value": "outcome:0"}]})
    eventually(lambda: [one for one in force.whispers("U0VIEWER") if "shared with another organisation" in one["text"]])
    assert "By outcome ·" not in shown()
    force.workspace.control.order("channel", channel=OPERATORS, is_ext_shared=False)


def test_who_follows_is_told_once_that_an_alert_opened_and_once_that_it_is_over(force: HomeForce) -> None:
    FollowStore(force.engine).add(Follow("U0VIEWER", SeriesKey("burglary", "sefton", ""), force.clock.now()))
    rules = force.settings.home / "rules" / "rules.yaml"
    rules.write_text(
        rules.read_text().replace("[burglary], areas: [coventry]", "[burglary], areas: [coventry, sefton]")
    )
    force.import_figures("burglary,sefton,2026-01,190")
    force.until(datetime(2026, 2, 24, 8, 0, tzinfo=UTC))
    (opened,) = told_of_follows(force, "U0VIEWER")
    assert "High: Burglary in Sefton &amp; Crosby is above its upper control limit" in opened
    force.import_figures("burglary,sefton,2026-01,60")
    force.until(datetime(2026, 2, 26, 8, 0, tzinfo=UTC))
    _, over = told_of_follows(force, "U0VIEWER")
    assert "an alert is over: *Withdrawn: Burglary in Sefton" in over
    assert told_of_follows(force, "U0ANALYST") == []
    (digest,) = [one["text"] for one in force.told("U0VIEWER") if "What you follow" in one["text"]]
    assert "Monday 23 February 2026: • Burglary in Sefton &amp; Crosby: 190 in January 2026." in digest


def worlds_of(force: HomeForce) -> Worlds:
    """What a Home is made of, as the force stands."""
    answers = main.answering(force.engine, force.settings, force.ticking.in_force.catalogue)
    return home_worlds(force.engine, force.settings, lambda: force.ticking.in_force, lambda: answers, force.clock.now)


def told_of_follows(force: HomeForce, user: str) -> list[str]:
    """What a person was told of what they follow, the digests left out."""
    return [one["text"] for one in force.told(user) if "You follow this" in one["text"]]


def test_questions_to_start_from_are_offered_where_a_conversation_is_opened_and_are_answered(force: HomeForce) -> None:
    control = force.workspace.control
    channel = control.direct_message("U0VIEWER", "U0REEVE")
    control.order("home", user="U0VIEWER", tab="messages")
    offered = eventually(lambda: control.state("prompts")["prompts"].get(channel))
    assert offered["title"] == "Questions to start from"
    assert 1 <= len(offered["prompts"]) <= 4
    assert "Informant" not in str(offered)
    for prompt in offered["prompts"]:
        asked = control.post("U0VIEWER", channel, prompt["message"])

        def answers(root: object = asked) -> list[str]:
            every = control.messages(channel)
            return [str(one["text"]) for one in every if one.get("thread_ts") == root and one["ts"] != root]

        (answer,) = eventually(answers)
        assert answer.partition(" in ")[0] in prompt["message"] or "upper control limit" in answer
        assert any(figure.isdigit() for figure in answer)


def test_who_is_not_of_the_organisation_is_offered_no_questions(force: HomeForce) -> None:
    control = force.workspace.control
    control.order("home", user="U0GUEST", tab="messages")
    control.order("home", user="U0ANALYST", tab="messages")
    analyst = control.direct_message("U0ANALYST", "U0REEVE")
    eventually(lambda: control.state("prompts")["prompts"].get(analyst))
    assert control.direct_message("U0GUEST", "U0REEVE") not in control.state("prompts")["prompts"]


def test_a_long_part_of_a_home_has_pages_that_are_turned_where_they_stand(force: HomeForce) -> None:
    book = UnansweredStore(force.engine)
    for place in range(7):
        book.keep(f"skylarking number {place}", "word", "skylarking", NOW.date())
    first = force.opened("U0ANALYST", "1 to 5 of ")
    assert [label for label in ("Previous", "Next") if label in words_of(first)] == ["Next"]
    assert force.press("U0ANALYST", first, "Next")
    second = force.home("U0ANALYST", lambda text: "6 to " in text)
    named = [set(re.findall(r"skylarking number \d", words_of(view))) for view in (first, second)]
    assert not named[0] & named[1]
    assert named[1]
    assert force.workspace.control.command("U0ANALYST", COVENTRY, "/kpi follow burglary in Coventry")
    force.home("U0ANALYST", lambda text: "6 to " in text and "You follow 1" in text)  # kept up to date as it stands
    assert force.press("U0ANALYST", second, "Previous")
    force.home("U0ANALYST", lambda text: "1 to 5 of " in text)
    assert "Next" not in words_of(force.opened("U0VIEWER", "You follow"))
