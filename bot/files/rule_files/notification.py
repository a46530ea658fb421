"""`notify`: where an alert is said, whom it mentions, and by which template."""

import re

from bot.duties.catalogue import Catalogue
from bot.duties.faults import cut
from bot.files.fields import Fields, Known
from bot.files.nearest import did_you_mean
from bot.watching.rules import Notify

OWNER = "owner"
USER_GROUP = r"S[A-Z0-9]+|@[a-z0-9._-]+"
TEMPLATE = r"[a-z0-9][a-z0-9_-]*"
_NOWHERE = Notify(channel="")


def read_notify(fields: Fields, catalogue: Catalogue) -> Notify:
    """Where the rule's alerts go. A home without channels of its own has none to check against."""
    inner = fields.inner("notify", "notify", required=True)
    if inner is None:
        return _NOWHERE
    channels = Known("channel", "channels.yaml", tuple(catalogue.channels) or None)
    notify = Notify(
        channel=inner.reference("channel", channels, required=True) or "",
        mention=_mention(inner, catalogue),
        template=_template(inner),
    )
    inner.done()
    return notify


def _mention(fields: Fields, catalogue: Catalogue) -> str | None:
    node = fields.scalar("mention", wanted="a lead's key, owner, or a Slack user group")
    if node is None:
        return None
    known = (OWNER, *catalogue.register.leads)
    if node.text not in known and not re.fullmatch(USER_GROUP, node.text):
        near = did_you_mean(node.text, known)
        wanted = "a lead's key, owner, or a Slack user group (S012AB3CD or @handle)"
        fields.fault(node, f"'mention' is {cut(node.text)!r}; it must be {wanted}{near}")
    return node.text


def _template(fields: Fields) -> str:
    node = fields.scalar("template", wanted="the name of a template")
    if node is None:
        return _NOWHERE.template
    if not re.fullmatch(TEMPLATE, node.text):
        wanted = "the name of a template alone, in small letters, such as alert"
        fields.fault(node, f"'template' is {cut(node.text)!r}; it must be {wanted}")
    return node.text
