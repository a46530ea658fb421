"""How often a method may be called."""

from __future__ import annotations

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.workspace import default_team, serve
from bot.workspace.errors import SlackError
from bot.workspace.rates import Rates
from workspace.movable_clock import MovableClock


class Seconds:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(("tier", "calls", "wait"), [(1, 1, 60), (2, 20, 3), (3, 50, 2), (4, 100, 1)])
def test_a_tier_allows_so_many_calls_a_minute(tier: int, calls: int, wait: int) -> None:
    rates = Rates(Seconds())
    for _ in range(calls):
        rates.call("a.method", tier)
    with pytest.raises(SlackError, match="ratelimited") as refused:
        rates.call("a.method", tier)
    assert refused.value.retry_after == wait
    rates.call("another.method", tier)


def test_a_channel_takes_a_burst_and_then_a_message_a_second() -> None:
    seconds = Seconds()
    rates = Rates(seconds)
    for _ in range(5):
        rates.post("C1")
    with pytest.raises(SlackError) as refused:
        rates.post("C1")
    assert refused.value.retry_after == 1
    rates.post("C2")
    seconds.now = 1.0
    rates.post("C1")
    with pytest.raises(SlackError):
        rates.post("C1")


def test_a_workspace_takes_three_hundred_posts_a_minute_over_all_channels() -> None:
    rates = Rates(Seconds())
    for channel in range(60):
        for _ in range(5):
            rates.post(f"C{channel}")
    with pytest.raises(SlackError):
        rates.post("C61")


def test_a_refused_post_is_not_counted() -> None:
    seconds = Seconds()
    rates = Rates(seconds)
    for _ in range(5):
        rates.post("C1")
    for _ in range(10):
        with pytest.raises(SlackError):
            rates.post("C1")
    seconds.now = 1.0
    rates.post("C1")


def test_the_scale_multiplies_every_allowance_and_none_lifts_it() -> None:
    generous, unlimited = Rates(Seconds(), 2.0), Rates(Seconds(), None)
    for _ in range(40):
        generous.call("a.method", 2)
    with pytest.raises(SlackError):
        generous.call("a.method", 2)
    for _ in range(1000):
        unlimited.call("a.method", 1)


def test_the_limits_hold_by_default_with_429_and_retry_after() -> None:
    with serve(default_team(), clock=MovableClock()) as running:
        client = WebClient(token=running.bot_token, base_url=running.api_url, retry_handlers=[])
        for n in range(5):
            client.chat_postMessage(channel="C0COMMAND", text=str(n))
        with pytest.raises(SlackApiError) as refused:
            client.chat_postMessage(channel="C0COMMAND", text="one too many")
        assert refused.value.response.status_code == 429
        assert refused.value.response.headers["Retry-After"] == "1"
        assert refused.value.response.data == {"ok": False, "error": "ratelimited"}
        assert [m["text"] for m in running.control.messages("C0COMMAND")] == ["0", "1", "2", "3", "4"]
