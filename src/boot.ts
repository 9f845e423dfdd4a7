import { rememberPress } from './app/earlyPress.ts';
import { spareLateFont } from './app/fontScript.ts';
import { watchStart } from './app/unstartedScript.ts';
import { showOptionsEarly } from './reading/options/earlyScript.ts';

watchStart();
rememberPress();
spareLateFont();
showOptionsEarly();
