// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// Lets an editor pick a placeholder from the closed list and shows it as a chip.
(() => {
  const { React, DraftJS, draftail } = window;
  const element = React.createElement;

  const matches = (placeholder, words) => {
    const text = `${placeholder.label} ${placeholder.key} ${placeholder.help}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };

  class PlaceholderSource extends React.Component {
    constructor(props) {
      super(props);
      this.state = { query: "" };
      this.dialog = React.createRef();
    }

    componentDidMount() {
      this.dialog.current.showModal();
    }

    insert(placeholder) {
      const { editorState, entityType, onComplete } = this.props;
      const content = editorState
        .getCurrentContent()
        .createEntity(entityType.type, "IMMUTABLE", { key: placeholder.key });
      const changed = DraftJS.Modifier.replaceText(
        content,
        editorState.getSelection(),
        `{${placeholder.key}}`,
        editorState.getCurrentInlineStyle(),
        content.getLastCreatedEntityKey(),
      );
      onComplete(DraftJS.EditorState.push(editorState, changed, "insert-characters"));
    }

    entry(placeholder) {
      return element(
        "li",
        { key: placeholder.key },
        element(
          "button",
          {
            type: "button",
            className: "placeholder-picker__entry",
            onClick: () => this.insert(placeholder),
          },
          element("strong", null, placeholder.label),
          element("br"),
          placeholder.help,
        ),
      );
    }

    render() {
      const words = this.state.query.toLowerCase().split(/\s+/).filter(Boolean);
      const found = this.props.entityType.placeholders.filter((placeholder) =>
        matches(placeholder, words),
      );
      return element(
        "dialog",
        {
          ref: this.dialog,
          className: "placeholder-picker",
          "aria-label": "Platzhalter einfügen",
          onCancel: () => this.props.onClose(),
        },
        element("label", { htmlFor: "placeholder-query" }, "Platzhalter suchen"),
        element("input", {
          id: "placeholder-query",
          type: "search",
          value: this.state.query,
          onChange: (event) => this.setState({ query: event.target.value }),
        }),
        element(
          "ul",
          { className: "placeholder-picker__list" },
          found.map((placeholder) => this.entry(placeholder)),
        ),
        found.length === 0 && element("p", null, "Kein Platzhalter passt zu diesen Wörtern."),
        element(
          "button",
          {
            type: "button",
            className: "button button-secondary",
            onClick: () => this.props.onClose(),
          },
          "Abbrechen",
        ),
      );
    }
  }

  const PlaceholderChip = ({ entityKey, contentState, children }) =>
    element(
      "span",
      {
        className: "placeholder-chip",
        title: contentState.getEntity(entityKey).getData().key,
      },
      children,
    );

  draftail.registerPlugin(
    { type: "PLACEHOLDER", source: PlaceholderSource, decorator: PlaceholderChip },
    "entityTypes",
  );
})();
