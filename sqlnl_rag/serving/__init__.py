"""What the doors that listen (service.py, mcp_server.py) have in common.

databases.py  databases by name           desk.py     so many questions at once, each can be stopped
gate.py       who may come in             listen.py   sockets, tokens, logs, going down in order
wire.py       what goes over the wire     metrics.py  what is counted
page.py       the files of the web page           openapi.py   what the OpenAPI page says besides
"""
