"""Texts within a limit, and texts that Slack shows as they are."""

from bot.duties.words import one_line

# Where plain text looks like a mention or an address, an invisible mark keeps it from being one wherever it ends up.
_JOINER = "\u2060"
_MENTIONS = ("<!", "<@", "<#", "<h", "://")


def shorten(text: str, most: int) -> str:
    """A text of mrkdwn within a limit, cut at a word where it is too long, never within an escape or a mention."""
    if len(text) <= most:
        return text
    if most < 1:
        return ""
    cut = text[: most - 1]
    for opening, closing in (("<", ">"), ("&", ";")):
        start = cut.rfind(opening)
        if start > cut.rfind(closing):
            cut = cut[:start]
    return _at_a_word(cut, most)


def unescape(text: str) -> str:
    """Words as they were before they were escaped for mrkdwn."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def plain(text: str, most: int) -> str:
    """Words for what Slack shows as it is: without escapes, on one line, within a limit."""
    words = one_line(unescape(text)).strip()
    for mention in _MENTIONS:
        words = words.replace(mention, mention[0] + _JOINER + mention[1:])
    if len(words) <= most:
        return words
    return _at_a_word(words[: most - 1], most) if most >= 1 else ""


def _at_a_word(cut: str, most: int) -> str:
    space = cut.rfind(" ")
    return (cut[:space] if space > most // 2 else cut).rstrip() + "…"
