"""A statistic is known by its words in any order, with the small words that stand between them."""

from dataclasses import replace

import pytest

from bot.asking.asked_period import Form
from bot.asking.question import Condition, Intent, Occurs
from bot.asking.reading.one_reading import essence
from tests.asking.catalogue import not_understood, understood
from tests.asking.rural_catalogue import not_understood as rural_not_understood
from tests.asking.rural_catalogue import understood as rural_understood


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("where do the control limits sit for burglary", Intent.LINES),
        ("upper and lower limit on burglary", Intent.LINES),
        ("burglary: limits, top and bottom", Intent.LINES),
        ("is burglary where you'd expect it to be", Intent.SIGNALS),
        ("what range would you expect burglary to be in", Intent.SIGNALS),
        ("has burglary stabilised", Intent.SIGNALS),
        ("has burglary stayed much the same", Intent.SIGNALS),
        ("is burglary back to normal", Intent.SIGNALS),
        ("is burglary on a par with last year", Intent.CHANGE),
        ("has burglary continued to rise", Intent.CHANGE),
        ("where are we against the burglary target", Intent.VARIANCE),
        ("target for burglary and where we are against it", Intent.VARIANCE),
        ("how low would burglary have to be each month to hit the target", Intent.VARIANCE),
        ("what portion of all burglary came from harrow", Intent.SHARE),
        ("how much of our burglary is harrow responsible for", Intent.SHARE),
        ("is that the most burglary we've ever had", Intent.EXTREME),
        ("is burglary normal variation or should I be worried", Intent.SIGNALS),
        ("is burglary stable or is something going on there", Intent.SIGNALS),
        ("is burglary showing anything unusual", Intent.SIGNALS),
        ("is burglary above the UCL", Intent.SIGNALS),
        ("is June's 735 for burglary a blip or outside what we'd expect", Intent.SIGNALS),
        ("burglary target: ahead or behind?", Intent.VARIANCE),
        ("burglary target - are we inside it", Intent.VARIANCE),
        ("is the force hitting its burglary standard", Intent.VARIANCE),
        ("where will burglary end the year if we carry on like this, and does that meet the 4% cut", Intent.VARIANCE),
        ("what are we meant to be hitting for burglary", Intent.TARGET),
        ("what's a normal month for burglary over the last two years", Intent.AVERAGE),
        ("what monthly run rate did burglary settle at over 2025/26", Intent.AVERAGE),
        ("what has burglary averaged over the last 8 months", Intent.AVERAGE),
        ("typical month for burglary over the last 10 months - average will do", Intent.AVERAGE),
        ("did we bring it down on last year for burglary like we promised", Intent.CHANGE),
        ("is burglary going down like it's meant to", Intent.CHANGE),
        ("how did burglary move between 2023/24 and 2024/25", Intent.CHANGE),
        ("has burglary been falling or flat", Intent.CHANGE),
        ("burglary this financial year vs same period last", Intent.CHANGE),
        ("we promised a 4% cut in burglary, are we delivering on it so far", Intent.VARIANCE),
        ("what's the force doing on burglary against its target of bringing it down", Intent.VARIANCE),
        ("what's burglary supposed to be", Intent.TARGET),
        ("is burglary unusual or just normal ups and downs", Intent.SIGNALS),
        ("is there any sign of burglary levelling off", Intent.SIGNALS),
        ("any sign of unusual variation in burglary", Intent.SIGNALS),
        ("any evidence of a rise in burglary", Intent.CHANGE),
        ("is there any indication of a fall in burglary in harrow", Intent.CHANGE),
        ("usual level of burglary in harrow", Intent.SIGNALS),
        ("burglary in harrow, latest month and usual level pls", Intent.SIGNALS),
        ("whats the normal monthly level of burglary", Intent.LINES),
        ("busiest month for burglary since we began keeping the figures", Intent.EXTREME),
        ("when was the last month lower for burglary", Intent.EXTREME),
        ("when was burglary last at a peak", Intent.EXTREME),
        ("how has trust moved over all three waves", Intent.VALUE),
        ("was burglary <60 last month", Intent.VALUE),
        ("where has burglary fallen furthest", Intent.RANKING),
        ("which month last year had the most burglary? last fy that is", Intent.EXTREME),
        ("has burglary been below target all year", Intent.HOW_OFTEN),
        ("have we had fewer burglaries this year", Intent.CHANGE),
        ("did we finish last year with more residents or fewer than we started it", Intent.CHANGE),
        ("burglary reduction - are we on target this year", Intent.VARIANCE),
        ("burglary target: how are we doing", Intent.VARIANCE),
        ("burglary against target, where do we stand", Intent.VARIANCE),
        ("at this rate where will burglary end up against target by year end", Intent.VARIANCE),
        ("oct, nov and dec altogether for burglary, and the same three months the year before", Intent.CHANGE),
        ("which district is slowest to solved rate", Intent.RANKING),
        ("has burglary gone through its ucl", Intent.SIGNALS),
        ("share of burglary that's harrow", Intent.SHARE),
        ("burglary in may 2025 and how far up is it on the year before", Intent.CHANGE),
    ],
)
def test_the_words_of_a_statistic_are_taken_with_what_stands_between_them(text: str, intent: Intent) -> None:
    assert understood(text).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "burglary claims settled in march",
        "burglary in normal last month",
        "burglary suspects returned to harrow",
        "burglary within the city limits last month",
        "burglary by repeat offenders on a par with last year",
        "possible burglary against target",
        "burglary in standard houses last month",
        "how many points were scored by burglary last month",
        "burglary where they got it back",
        "burglary here in the flats last month",
        "is 735 in June for burglary suspects high",
        "burglary at something going on",
        "any sign of forced entry in burglary last month",
        "burglary split into shops and homes",
        "house moves burglary",
        "burglary meant to be for resale",
        "burglary set of keys taken last month",
        "burglary that's aggravated last month",
        "burglary where fewer than two were taken",
        "slowest burglary in harrow last month",
    ],
)
def test_what_may_say_which_cases_is_no_statistic(text: str) -> None:
    assert not_understood(text)


@pytest.mark.parametrize(
    ("text", "condition", "occurs"),
    [
        ("has burglary ever been lower than it was in july", Condition.LESS_THAN, Occurs.EVER),
        ("have we ever had more burglary than in july", Condition.MORE_THAN, Occurs.EVER),
        ("has any month been worse for burglary than july", Condition.MORE_THAN, Occurs.EVER),
        ("has the solved rate ever been worse than in july", Condition.LESS_THAN, Occurs.EVER),
        ("has burglary ever topped the july figure", Condition.MORE_THAN, Occurs.EVER),
        ("has burglary ever been as bad as in july", Condition.AT_LEAST, Occurs.EVER),
        ("when was burglary last as low as in july", Condition.AT_MOST, Occurs.LAST),
        ("when did we last record fewer burglaries than in july", Condition.LESS_THAN, Occurs.LAST),
    ],
)
def test_all_that_is_held_is_set_against_the_figure_of_a_time(text: str, condition: Condition, occurs: Occurs) -> None:
    question = understood(text)
    assert (question.intent, question.condition, question.occurs) == (Intent.HOW_OFTEN, condition, occurs)
    assert question.against_period is not None and question.against_period.words == "july"
    assert question.period.form is Form.NEWEST


@pytest.mark.parametrize(
    "text",
    [
        "has burglary ever been longer than in july",
        "has burglary ever been higher than in harrow",
        "has burglary ever been higher than",
    ],
)
def test_it_is_set_against_nothing_else(text: str) -> None:
    assert not_understood(text)


@pytest.mark.parametrize(
    "text",
    [
        "which of harrow and harlow had more burglary last month",
        "harrow or harlow - which had the most burglary last month",
        "between harrow and harlow, who's had more burglary last month",
        "who came out worse for burglary last month, harrow or harlow",
        "harrow v harlow, which is lower on burglary",
        "does harrow or harlow have more burglary",
        "is harrow or harlow worse for burglary last month",
    ],
)
def test_of_two_that_are_named_each_is_told(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.areas) == (Intent.VALUE, ("harrow", "harlow"))


@pytest.mark.parametrize(
    "text", ["which month had the most burglary, harrow or harlow", "top three for harrow or harlow"]
)
def test_an_order_of_other_things_is_not_told_by_the_two(text: str) -> None:
    assert not_understood(text)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("was burglary lower in 2025 than in the previous year", Intent.CHANGE),
        ("was burglary higher in q1 than in the equivalent quarter last year", Intent.CHANGE),
        ("what was burglary last month and what was it the month before that", Intent.CHANGE),
        ("by how many did burglary go up", Intent.CHANGE),
        ("has burglary risen for the third month in a row", Intent.HOW_OFTEN),
        ("how many straight months has burglary been above 90", Intent.HOW_OFTEN),
    ],
)
def test_what_it_is_held_against_and_in_a_row(text: str, intent: Intent) -> None:
    assert understood(text).intent is intent


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("which district took the fewest robberies", "which district had the fewest robberies"),
        ("how many robberies did deal record in march", "how many robberies did deal have in march"),
        (
            "how many more robberies did we make in 2024/25 than 2023/24",
            "how many more robberies did we have in 2024/25 than 2023/24",
        ),
        ("what % increase on 2023/24 did robbery end 2024/25 with", "robbery percent increase in 2024/25 on 2023/24"),
        ("what district sees the most robbery", "which district has the most robbery"),
        ("which district has brought robbery down the most", "which district has robbery gone down the most in"),
        ("is robbery worse in deal or vale", "is robbery higher in deal or vale"),
        ("is robbery coming down at all", "is robbery coming down"),
        ("where has robbery gone up most this year vs last", "where has robbery gone up most this year on last"),
        (
            "how many months in a row has robbery been over a thousand",
            "how many months in a row has robbery been over 1,000",
        ),
        ("best month of 2024/25 for robbery", "best month in 2024/25 for robbery"),
        ("highest week for 999 calls so far", "highest week ever for 999 calls"),
        ("highest week for 999 calls, which one was it", "highest week for 999 calls"),
        ("robbery this month gone", "robbery this month just gone"),
        ("how much of last years robbery was in deal", "what share of last year's robbery was in deal"),
        ("robbery in october, deal only", "robbery in deal in october"),
        (
            "compare robbery from april to september this year with the same six months last year",
            "robbery from april to september this year against the same period last year",
        ),
        (
            "robbery april and may 2025 against the same two months in 2024",
            "robbery april to may 2025 against the same period in 2024",
        ),
        ("robbery last 3 mths vs same 3 last yr", "robbery in the last 3 months against the same period last year"),
        ("is robbery on the right trajectory", "is robbery going the right way"),
        ("is robbery on the wrong path", "is robbery going the wrong way"),
        ("is robbery trending in the right direction", "is robbery going the right way"),
        ("robbery ytd on ytd", "robbery ytd"),
        ("robbery last winter, say november to february", "robbery november to february"),
        ("table of robbery per month since april", "table of robbery by month since april"),
        ("confidence every wave", "confidence wave by wave"),
        ("put the districts side by side on robbery", "the districts side by side on robbery"),
        ("any better for robbery in q2 than q1", "better for robbery in q2 than q1"),
        ("how long has robbery been going the right way", "how long has robbery been improving"),
        ("robbery in the last four weeks, totalled", "total robbery in the last four weeks"),
        ("robbery november 2024 to february 2025 - total is fine", "robbery november 2024 to february 2025 in total"),
        ("when did we last have robbery this low", "when was robbery last this low"),
        ("is septembers robbery up", "is september's robbery up"),
        ("gap between robbery now and two years ago", "difference in robbery between now and two years ago"),
    ],
)
def test_what_is_put_in_other_words_asks_the_same(text: str, plain: str) -> None:
    one, other = rural_understood(text), rural_understood(plain)
    assert essence(replace(one, table=False)) == essence(replace(other, table=False))


@pytest.mark.parametrize(
    "text",
    [
        "how many robberies did deal record as violent in march",
        "which district took the fewest repeat robberies",
        "how many robberies did we take to court in march",
        "which district brought robbery suspects down to the station most",
        "what % of robberies did we end last year with a charge",
        "is robbery worse in deal or at night",
        "robbery in deal only at night",
        "only robbery with a knife in deal",
        "robbery next to schools in deal",
        "how much of last month's robbery was at night",
        "robbery over the last weeks",
        "robbery last winter, say at night",
        "compare robbery from april to september this year with the same three months last year",
        "robbery last 3 months against same 4 last year",
        "robbery april and may 2025 against the same three months in 2024",
        "robbery every wave of raids",
        "robbery and farm theft totalled",
        "robbery and farm theft in march, a total will do",
        "how many robberies do we get in septembers",
        "when did we last have robbery this low among youths",
        "gap between robbery in march and farm theft in february",
        "how many months in a row has robbery been over a thousand pounds",
    ],
)
def test_the_same_words_beside_what_narrows_stop_the_answer(text: str) -> None:
    rural_not_understood(text)
