from bot.asking.words.chart_phrases import limit_phrases


def test_every_way_of_naming_a_limit_is_a_phrase() -> None:
    said = limit_phrases("above, over", "upper", "").split(", ")
    for one in ("above its upper control limit", "over the limit", "above limits", "over our upper limits"):
        assert one in said
    assert all(one == " ".join(one.split()) for one in said)
    assert len(said) == len(set(said))
