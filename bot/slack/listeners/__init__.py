"""Listeners: each acknowledges and hands over, a file a group."""
