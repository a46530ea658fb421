"""Where people talk: the Bolt app and the messenger."""
