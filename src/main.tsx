// The layers of the styles are in order before any of them.
import './styles/layers.css';
import './styles/tokens.css';
import './styles/reading.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';
import './start.tsx';
